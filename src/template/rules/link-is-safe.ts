import type { Rule } from '../../fault/rule.ts';

export const linkIsSafe: Rule = {
  id: 'link-is-safe',
  holds:
    'A link leads to a page, a mail address or a place in the document. Pictures are made from the data.',
  examples: [
    {
      in: 'a template',
      ok: '[The page](https://example.org)\n',
      notOk: '[The page](javascript:alert)\n',
      found: 'the address javascript:alert',
      expected: 'an address that begins with https://, http://, mailto: or #',
    },
  ],
};
