import type { Rule } from '../../fault/rule.ts';

export const headHasWords: Rule = {
  id: 'head-has-words',
  holds: 'A head has words.',
  examples: [
    {
      in: 'a template',
      ok: '## A section\n',
      notOk: '##\n',
      found: '`##` without words',
      expected: 'a head',
    },
  ],
};
