import type { Rule } from '../../fault/rule.ts';

export const blockIsOpen: Rule = {
  id: 'block-is-open',
  holds: 'A line of colons closes a block; where nothing is open it would be printed.',
  examples: [
    {
      in: 'a template',
      ok: ':::box\nText.\n:::\n',
      notOk: 'Text.\n\n:::\n',
      found: '`:::`, and nothing is open here',
      expected: 'a line of colons only after a block such as `:::box` that has not been closed before',
    },
  ],
};
