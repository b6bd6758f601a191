import type { Rule } from '../../fault/rule.ts';

export const headIsInItsPlace: Rule = {
  id: 'head-is-in-its-place',
  holds: 'A head stands where a section can begin: not in a list, a quotation, a cover or a column.',
  examples: [
    {
      in: 'a template',
      ok: '## A section\n',
      notOk: '> ## A section\n',
      found: '`##`, a head, inside a quotation',
      expected: '**bold** words inside a quotation, or the head before it',
    },
  ],
};
