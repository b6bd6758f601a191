import { isReported } from '../is-reported.ts';
import type { Fact } from '../review.ts';
import { keyPlaceOf } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

const umbrella = (primary: string, words = 'words: { studies: reviews }\n'): string =>
  `${words}primary studies: { ${primary}, source: article, how sure: high }\n`;

/** The studies within the reviews of an umbrella review. */
export const primaryStudyRules = {
  'primary-studies-agree': {
    holds:
      'Only a review of reviews has primary studies. The number of different studies is not larger than the number of all, and the corrected covered area follows from these numbers: (total − unique) ÷ (unique × reviews − unique), in per cent.',
    examples: [
      {
        in: 'review.yaml',
        ok: umbrella('total: 80, unique: 61'),
        notOk: umbrella('total: 80, unique: 91'),
        found: '91 different primary studies of 80',
        expected: 'at most 80, as each is one of them',
        suggestion: '`total` counts a study in every review that has it, `unique` counts it once',
      },
      {
        in: 'review.yaml',
        ok: umbrella('total: 80, unique: 61, corrected covered area: 2.8'),
        notOk: umbrella('total: 80, unique: 61, corrected covered area: 28'),
        found: '28% for the corrected covered area',
        expected: '2.8%, as (80 − 61) ÷ (61 × 12 − 61)',
        suggestion:
          'correct one of the numbers; or leave the area out, if the article calculates it in another way',
      },
      {
        in: 'review.yaml',
        ok: umbrella('total: 80'),
        notOk: umbrella('total: 80', ''),
        found: '`primary studies` in a review of studies',
        expected: 'a review that includes reviews',
        suggestion:
          'leave `primary studies` out; or write `kind: umbrella review`, or `words: { studies: reviews }`, if it includes reviews',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' &&
      [undefined, 'studies', 'kind', 'words', 'primary studies'].includes(path[0]?.toString()),
    *check({ review, written }) {
      const { primaryStudies: primary, words, studies } = review;
      if (primary === undefined) return;
      if (words.studies === 'studies' || words.studies === 'trials' || words.studies === 'evaluations') {
        yield {
          place: keyPlaceOf(written, ['primary studies']),
          found: `\`primary studies\` in a review of ${words.studies}`,
          expected: 'a review that includes reviews',
          suggestion:
            'leave `primary studies` out; or write `kind: umbrella review`, or `words: { studies: reviews }`, if it includes reviews',
        };
        return;
      }
      const { total, unique, correctedCoveredArea: area } = primary;
      if (!isKnown(total) || !isKnown(unique)) return;
      if (unique.value > total.value) {
        yield {
          place: unique.place,
          found: `${unique.value} different primary studies of ${total.value}`,
          expected: `at most ${total.value}, as each is one of them`,
          suggestion: '`total` counts a study in every review that has it, `unique` counts it once',
          also: { ...total.place, what: 'how many there are' },
        };
        return;
      }
      const { included } = studies;
      if (!isKnown(area) || !isReported(included) || included.value < 2 || unique.value === 0) return;
      const counted = (100 * (total.value - unique.value)) / (unique.value * included.value - unique.value);
      if (Math.abs(counted - area.value) <= roundedBy(area.value)) return;
      yield {
        place: area.place,
        found: `${area.value}% for the corrected covered area`,
        expected: `${counted.toFixed(1)}%, as (${total.value} − ${unique.value}) ÷ (${unique.value} × ${included.value} − ${unique.value})`,
        suggestion:
          'correct one of the numbers; or leave the area out, if the article calculates it in another way',
        also: { ...unique.place, what: 'how many are different' },
      };
    },
  },
} satisfies ReviewRules;

const isKnown = (fact: Fact<number> | undefined): fact is Fact<number> & { readonly value: number } =>
  fact !== undefined && isReported(fact);

/** By how much a number as it is written can differ from what it was rounded from, whichever way a half was rounded. */
const roundedBy = (written: number): number => 0.51 * 10 ** -(String(written).split('.')[1]?.length ?? 0);
