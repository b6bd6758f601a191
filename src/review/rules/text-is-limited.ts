import type { Rule } from './rule.ts';

export const textIsLimited: Rule = {
  id: 'text-is-limited',
  holds: 'A text of the data is no longer than ten pages, and no letter has more marks than writing has.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'subtitle: Cafe\u0301s in gardens\n',
      notOk: `subtitle: Cafe${'\u0301'.repeat(40)}s in gardens\n`,
      found: 'a letter with more than 30 marks above or below it',
      expected: 'letters as people write them',
      suggestion: 'type the word anew',
    },
  ],
};
