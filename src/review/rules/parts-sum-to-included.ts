import { isReported } from '../is-reported.ts';
import type { Breakdown, Fact, IncludedStudy } from '../review.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

const sampling = (purposive: number): string =>
  [
    'methods:',
    '  - name: Sampling',
    '    parts exclude each other: yes',
    '    source: article',
    '    how sure: high',
    '    parts:',
    `      - { name: Purposive, studies: ${purposive} }`,
    '      - { name: Convenience, studies: 3 }',
    '',
  ].join('\n');

export const partsSumToIncluded: Rule = {
  id: 'parts-sum-to-included',
  holds:
    'Parts that exclude each other add up to the included studies. Where a part is not reported, the others do not exceed them.',
  examples: [
    {
      in: 'review.yaml',
      ok: sampling(9),
      notOk: sampling(8),
      found: '8 + 3 = 11 studies in the parts of ‘Sampling’',
      expected: '12, the included studies, as the parts exclude each other',
      suggestion: 'correct a part, or write `parts exclude each other: no`',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && [undefined, 'studies'].includes(path[0]?.toString()),
  *check({ review, written }) {
    const { included } = review.studies;
    if (!isReported(included)) return;
    for (const [index, breakdown] of review.methods.entries()) {
      if (!breakdown.partsExcludeEachOther || namesOtherParts(breakdown, review.studies.list)) continue;
      const counts = breakdown.parts.map(({ studies }) => studies).filter(isReported);
      const sum = counts.reduce((total, { value }) => total + value, 0);
      const isWhole = counts.length === breakdown.parts.length;
      if (isWhole ? sum === included.value : sum <= included.value) continue;
      const terms = counts.map(({ value }) => value).join(' + ');
      yield {
        rule: 'parts-sum-to-included',
        severity: 'error',
        place: placeOf(written, ['methods', index, 'parts']),
        found: `${counts.length > 1 ? `${terms} = ` : ''}${sum} studies in the parts of ‘${breakdown.name}’`,
        expected: `${isWhole ? '' : 'at most '}${included.value}, the included studies, as the parts exclude each other`,
        suggestion:
          sum < included.value && counts.some(({ derivedFrom }) => derivedFrom)
            ? `some of the listed studies name no part of ‘${breakdown.name}’`
            : 'correct a part, or write `parts exclude each other: no`',
        also: { ...included.place, what: 'the included studies' },
      };
    }
  },
};

/** Whether a listed study is in a part that there is not: that is told of the study, and its sum is no news. */
const namesOtherParts = ({ name, parts }: Breakdown, list: Fact<readonly IncludedStudy[]>): boolean =>
  isReported(list) &&
  list.value.some(({ methods }) =>
    methods.get(name)?.some((used) => !parts.some((part) => part.name === used)),
  );
