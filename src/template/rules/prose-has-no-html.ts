import type { Rule } from '../../fault/rule.ts';

export const proseHasNoHtml: Rule = {
  id: 'prose-has-no-html',
  holds: 'There is no HTML in the texts of the data.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'subtitle: What *people* said\n',
      notOk: 'subtitle: What people<br>said\n',
      found: 'HTML: <br>',
      expected: 'text with *emphasis*, **bold**, links and `:value[…]`; a < that is meant is written `\\<`',
    },
  ],
};
