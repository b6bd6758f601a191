import type { Rule } from '../../fault/rule.ts';

export const newPageBeginsSection: Rule = {
  id: 'new-page-begins-section',
  holds: 'A new page begins with a section.',
  examples: [
    {
      in: 'a template',
      ok: '::new-page\n\n## A section\n\nText.\n',
      notOk: '## A section\n\n::new-page\n\nText.\n',
      found: '`::new-page` before what is no section',
      expected: '`::new-page` right before a `##`, a box or a certificate',
    },
  ],
};
