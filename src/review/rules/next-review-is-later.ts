import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

export const nextReviewIsLater: Rule = {
  id: 'next-review-is-later',
  holds: 'The next review is after the edition.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'edition: { number: 1, date: 2026-11-24, next review: 2027-11-24 }\n',
      notOk: 'edition: { number: 1, date: 2026-11-24, next review: 2026-11-24 }\n',
      found: 'the next review on 2026-11-24',
      expected: 'a day after the edition of 2026-11-24',
    },
  ],
  *check({ data: { edition }, written }) {
    // ISO 8601 dates sort as text.
    if (edition['next review'] > edition.date) return;
    yield {
      rule: 'next-review-is-later',
      severity: 'error',
      place: placeOf(written, ['edition', 'next review']),
      found: `the next review on ${edition['next review']}`,
      expected: `a day after the edition of ${edition.date}`,
      also: { ...placeOf(written, ['edition', 'date']), what: 'the day of the edition' },
    };
  },
};
