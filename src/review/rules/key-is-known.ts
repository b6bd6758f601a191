import type { Rule } from './rule.ts';

export const keyIsKnown: Rule = {
  id: 'key-is-known',
  holds:
    'Each key is one that Brevier reads at that place; under another name it would be left out in silence.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'made by:\n  organisation: The practice centre\n',
      notOk: 'made by:\n  organistion: The practice centre\n',
      found: 'the key `organistion`',
      expected: 'one of `organisation`, `contact`, `rights`, `audience`, `published at`',
      suggestion: 'did you mean `organisation`?',
    },
  ],
};
