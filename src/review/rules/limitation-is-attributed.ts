import type { Rule } from './rule.ts';

export const limitationIsAttributed: Rule = {
  id: 'limitation-is-attributed',
  holds:
    'Each limitation says who states it, as the author’s own doubts, a reporter’s and ours are not to be mixed.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'limitations:\n  - by: author\n    text: Few of the studies were recent.\n    source: article\n    how sure: high\n',
      notOk:
        'limitations:\n  - text: Few of the studies were recent.\n    source: article\n    how sure: high\n',
      found: 'no `by` in member 1 of `limitations`',
      expected: '`by`: `participants`, `author`, `reporter` or `this briefing`',
    },
  ],
};
