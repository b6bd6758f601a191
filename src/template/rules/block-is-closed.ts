import type { Rule } from '../../fault/rule.ts';

export const blockIsClosed: Rule = {
  id: 'block-is-closed',
  holds: 'A block that holds text ends with a line of as many colons as it begins with.',
  examples: [
    {
      in: 'a template',
      ok: ':::box\nText.\n:::\n',
      notOk: ':::box\nText.\n',
      found: '`:::box`, which is not closed',
      expected: 'a line `:::` where it ends',
      suggestion: 'add a line `:::` after what belongs to `box`',
    },
  ],
};
