import { withoutMarks } from '../../marks/marks.ts';
import { isReported } from '../is-reported.ts';
import type { Breakdown, Fact, IncludedStudy } from '../review.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

const sampling = (purposive: number, ...of: readonly string[]): string =>
  [
    'methods:',
    '  - name: Sampling',
    '    parts exclude each other: yes',
    ...of,
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
    'Parts that exclude each other add up to the included studies, or to the studies that the breakdown is `of`. Where a part is not reported, the others do not exceed them.',
  examples: [
    {
      in: 'review.yaml',
      ok: sampling(9),
      notOk: sampling(8),
      found: '8 + 3 = 11 studies in the parts of ‘Sampling’',
      expected: '12, the included studies, as the parts exclude each other',
      suggestion:
        'correct a part; or write `of: { name: …, studies: 11 }`, if only some of the studies are broken down; or `parts exclude each other: no`',
    },
    {
      in: 'review.yaml',
      ok: sampling(7, '    of: { name: qualitative studies, studies: 10 }'),
      notOk: sampling(6, '    of: { name: qualitative studies, studies: 10 }'),
      found: '6 + 3 = 9 studies in the parts of ‘Sampling’',
      expected: '10, the qualitative studies, as the parts exclude each other',
      suggestion: 'correct a part, or the number under `of`',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && [undefined, 'studies'].includes(path[0]?.toString()),
  *check({ review, written }) {
    for (const [index, breakdown] of review.methods.entries()) {
      const { name, of, parts } = breakdown;
      const whole = of?.studies ?? review.studies.included;
      if (!isReported(whole)) continue;
      if (!breakdown.partsExcludeEachOther || namesOtherParts(breakdown, review.studies.list)) continue;
      const counts = parts.map(({ studies }) => studies).filter(isReported);
      const sum = counts.reduce((total, { value }) => total + value, 0);
      const isWhole = counts.length === parts.length;
      if (isWhole ? sum === whole.value : sum <= whole.value) continue;
      const terms = counts.map(({ value }) => value).join(' + ');
      const what = `the ${of ? withoutMarks(of.name) : 'included studies'}`;
      yield {
        rule: 'parts-sum-to-included',
        severity: 'error',
        place: placeOf(written, ['methods', index, 'parts']),
        found: `${counts.length > 1 ? `${terms} = ` : ''}${sum} studies in the parts of ‘${name}’`,
        expected: `${isWhole ? '' : 'at most '}${whole.value}, ${what}, as the parts exclude each other`,
        suggestion: adviceFor(breakdown, sum, whole.value),
        also: { ...whole.place, what },
      };
    }
  },
};

function adviceFor({ name, of, parts }: Breakdown, sum: number, whole: number): string {
  if (of) return 'correct a part, or the number under `of`';
  const isCounted = parts.some(({ studies }) => studies.derivedFrom);
  if (sum < whole && isCounted)
    return `some of the listed studies name no part of ‘${name}’: name it, or write \`of: { name: … }\` with what those are called that do`;
  const asNo = '`parts exclude each other: no`';
  return sum < whole
    ? `correct a part; or write \`of: { name: …, studies: ${sum} }\`, if only some of the studies are broken down; or ${asNo}`
    : `correct a part, or write ${asNo}`;
}

/** Whether a listed study is in a part that there is not: that is told of the study, and its sum is no news. */
const namesOtherParts = ({ name, parts }: Breakdown, list: Fact<readonly IncludedStudy[]>): boolean =>
  isReported(list) &&
  list.value.some(({ methods }) =>
    methods.get(name)?.some((used) => !parts.some((part) => part.name === used)),
  );
