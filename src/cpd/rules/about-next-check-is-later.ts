import type { Rule } from '../../fault/rule.ts';

export const nextCheckIsLater: Rule = {
  id: 'next-check-is-later',
  holds: 'The next look at a nation’s rules is after the day on which they were known.',
  examples: [
    {
      in: 'a nation',
      ok: 'known on: 2026-11-24\nnext check: 2027-05-24\n',
      notOk: 'known on: 2027-06-01\nnext check: 2027-05-24\n',
      found: 'the next check on 2027-05-24',
      expected: 'a day after 2027-06-01, when this was known',
    },
  ],
};
