import type { Breakdown, Fact, IncludedStudy } from '../review.ts';
import type { BreakdownInput } from '../schema/studies.ts';
import { slug } from '../slug.ts';
import type { Counts } from './counts.ts';
import { type Here, into, under } from './here.ts';
import { nameHere } from './name-here.ts';
import { isYes } from './resolve-claim.ts';
import { resolvePlainFact } from './resolve-fact.ts';
import { statedOrCounted } from './stated-or-counted.ts';

export function resolveMethods(
  inputs: readonly BreakdownInput[],
  place: Here,
  counts: Counts | undefined,
  list: Fact<readonly IncludedStudy[]>,
): readonly Breakdown[] {
  return inputs.map((input, index) => {
    const ownName = nameHere(into(place, index), input.name);
    const id = slug(ownName);
    const here = under(into(place, index, id), input);
    const whole = input.of && under(into(here, 'of'), input.of);
    const studies = whole && into(whole, 'studies');
    const brokenDown = counts?.brokenDown(ownName);
    return {
      id,
      name: input.name,
      partsExcludeEachOther: isYes(input['parts exclude each other']),
      ...(input.of === undefined || studies === undefined
        ? {}
        : {
            of: {
              name: input.of.name,
              studies: statedOrCounted(
                input.of.studies === undefined ? undefined : resolvePlainFact(input.of.studies, studies),
                brokenDown && { value: brokenDown.length, studies: brokenDown, list },
                studies,
                String,
              ),
            },
          }),
      parts: input.parts.map((part, number) => {
        const at = into(into(here, 'parts'), number);
        const ownPart = nameHere(at, part.name);
        const partId = slug(ownPart);
        const partHere = under({ ...at, path: `${here.path}.${partId}` }, part);
        const counted = { ...into(partHere, 'studies'), path: partHere.path };
        const using = counts?.using(ownName, ownPart);
        return {
          id: partId,
          name: part.name,
          studies: statedOrCounted(
            part.studies === undefined ? undefined : resolvePlainFact(part.studies, counted),
            using && { value: using.length, studies: using, list },
            counted,
            String,
          ),
        };
      }),
    };
  });
}
