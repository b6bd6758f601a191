import type { Rule } from '../../fault/rule.ts';

export const coverComesFirst: Rule = {
  id: 'cover-comes-first',
  holds: 'There is one cover, before everything else.',
  examples: [
    {
      in: 'a template',
      ok: ':::cover\n# A title\n:::\n\nText.\n',
      notOk: 'Text.\n\n:::cover\n# A title\n:::\n',
      found: '`:::cover` after other text',
      expected: 'one cover, before everything else',
    },
  ],
};
