import type { Rule } from '../../fault/rule.ts';

export const proseIsInline: Rule = {
  id: 'prose-is-inline',
  holds: 'A text of the data is one run of text, as it stands in a table or beside a head.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'subtitle: What people said\n',
      notOk: "subtitle: '# What people said'\n",
      found: 'a heading in `subtitle`',
      expected: 'one run of text; it may hold *emphasis*, **bold**, links and `:value[…]`',
      suggestion: 'put a backslash before a character that should stand as it is',
    },
  ],
};
