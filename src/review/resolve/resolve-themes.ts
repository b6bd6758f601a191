import type { Fact, IncludedStudy, SubTheme, Theme } from '../review.ts';
import type { SubThemeInput, ThemeInput } from '../schema/theme.ts';
import type { Counts } from './counts.ts';
import { type Here, into, under } from './here.ts';
import { provenance } from './provenance.ts';
import { resolveClaims } from './resolve-claim.ts';
import { resolveConfidence } from './resolve-confidence.ts';
import { resolveFact, resolvePlainFact } from './resolve-fact.ts';
import { resolveProse } from './resolve-prose.ts';
import { statedOrCounted } from './stated-or-counted.ts';

export function resolveThemes(
  inputs: readonly ThemeInput[],
  place: Here,
  counts: Counts | undefined,
  list: Fact<readonly IncludedStudy[]>,
): readonly Theme[] {
  return inputs.map((input, index) => {
    const here = under(into(place, index, input.id), input);
    const subThemes = into(here, 'sub-themes');
    return {
      id: input.id,
      name: input.name,
      statement: resolveProse(input.statement, into(here, 'statement')),
      subThemes: input['sub-themes'].map((subTheme, number) =>
        resolveSubTheme(subTheme, into(subThemes, number, subTheme.id), counts, list),
      ),
      ...provenance(here),
    };
  });
}

function resolveSubTheme(
  input: SubThemeInput,
  place: Here,
  counts: Counts | undefined,
  list: Fact<readonly IncludedStudy[]>,
): SubTheme {
  const here = under(place, input);
  const at = into(here, 'studies');
  const supporting = counts?.supporting(input.id);
  return {
    id: input.id,
    name: input.name,
    covers: resolveProse(input.covers, into(here, 'covers')),
    studies: statedOrCounted(
      input.studies === undefined ? undefined : resolvePlainFact(input.studies, at),
      supporting && { value: supporting.length, studies: supporting, list },
      at,
      String,
    ),
    helps: resolveFact(input.helps, into(here, 'helps'), resolveClaims),
    hinders: resolveFact(input.hinders, into(here, 'hinders'), resolveClaims),
    ...(input.confidence === undefined ? {} : { confidence: resolveConfidence(input.confidence) }),
    ...provenance(here),
  };
}
