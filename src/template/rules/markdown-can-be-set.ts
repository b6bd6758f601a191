import type { Rule } from '../../fault/rule.ts';

export const markdownCanBeSet: Rule = {
  id: 'markdown-can-be-set',
  holds:
    'Marks of other Markdown programs, such as boxes to tick and words struck out, are not printed as they are.',
  examples: [
    {
      in: 'a template',
      ok: '## A list\n\n- this\n',
      notOk: '## A list\n\n- [ ] this\n',
      found: '`- [ ]`, a box to tick',
      expected: 'a list item without a box',
      suggestion: 'write `- this`',
    },
  ],
};
