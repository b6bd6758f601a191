import type { Rule } from './rule.ts';

export const keyIsPresent: Rule = {
  id: 'key-is-present',
  holds:
    'What every document needs is there. A fact that no source gives is written as `{ not reported: the reason }`.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'edition: { number: 1, date: 2026-11-24, next review: 2027-11-24 }\n',
      notOk: 'edition: { number: 1, date: 2026-11-24 }\n',
      found: 'no `next review` in `edition`',
      expected: '`next review`: a date as year-month-day, such as 2026-11-24',
    },
  ],
};
