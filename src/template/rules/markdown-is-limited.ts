import type { Rule } from '../../fault/rule.ts';

export const markdownIsLimited: Rule = {
  id: 'markdown-is-limited',
  holds:
    'A template is no longer, and Markdown no deeper, than a person writes it: what is beyond is a slip, or made to keep the program busy for hours.',
  examples: [
    {
      in: 'a template',
      ok: '> > What people said\n',
      notOk: '> > > > > > > > > > > > > What people said\n',
      found: 'blocks, lists or quotations in each other more than 12 deep',
      expected: 'at most 12',
      suggestion:
        'close each block before the next; a \\ before a sign at the beginning of a line leaves it a mere sign',
    },
  ],
};
