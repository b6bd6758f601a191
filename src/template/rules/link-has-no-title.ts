import type { Rule } from '../../fault/rule.ts';

export const linkHasNoTitle: Rule = {
  id: 'link-has-no-title',
  holds:
    'What a link says stands in its words: a text that shows under a mouse only is lost on paper and on a telephone.',
  examples: [
    {
      in: 'a template',
      ok: '[The page](https://example.org)\n',
      notOk: '[The page](https://example.org "of our centre")\n',
      found: '‘of our centre’ after the address of a link, which would show under a mouse only',
      expected: 'what readers need in the text itself',
      suggestion: 'write `[The page](https://example.org)`',
    },
  ],
};
