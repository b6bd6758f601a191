import type { Rule } from '../../fault/rule.ts';

export const splitHasTwoColumns: Rule = {
  id: 'split-has-two-columns',
  holds: 'A split has two columns: what stands in it, and one aside.',
  examples: [
    {
      in: 'a template',
      ok: '::::split\nText.\n\n:::aside\n## More\n\nWords.\n:::\n::::\n',
      notOk:
        '::::split\nText.\n\n:::aside\n## More\n\nWords.\n:::\n\n:::aside\n## Still more\n\nWords.\n:::\n::::\n',
      found: '2 asides in one split',
      expected: 'one `:::aside`, which is the second column',
    },
  ],
};
