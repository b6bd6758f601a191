import type { Breakdown, Fact, IncludedStudy } from '../review.ts';
import type { BreakdownInput } from '../schema/studies.ts';
import { slug } from '../slug.ts';
import type { Counts } from './counts.ts';
import { type Here, into, under } from './here.ts';
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
    const here = under(into(place, index, slug(input.name)), input);
    return {
      name: input.name,
      partsExcludeEachOther: isYes(input['parts exclude each other']),
      parts: input.parts.map((part, number) => {
        const partHere = under(
          { ...into(into(here, 'parts'), number), path: `${here.path}.${slug(part.name)}` },
          part,
        );
        const at = { ...into(partHere, 'studies'), path: partHere.path };
        const using = counts?.using(input.name, part.name);
        return {
          name: part.name,
          studies: statedOrCounted(
            part.studies === undefined ? undefined : resolvePlainFact(part.studies, at),
            using && { value: using.length, studies: using, list },
            at,
            String,
          ),
        };
      }),
    };
  });
}
