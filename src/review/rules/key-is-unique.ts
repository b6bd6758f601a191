import type { Rule } from './rule.ts';

export const keyIsUnique: Rule = {
  id: 'key-is-unique',
  holds: 'A key stands once in one place; of two, one would be lost.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'title: Resilience as part of recovery\n',
      notOk: 'title: Resilience as part of recovery\ntitle: Resilience\n',
      found: '`title` a second time in one place',
      expected: 'each key once',
      suggestion: 'remove one of the two, or join what they say',
    },
  ],
};
