import type { Rule } from '../../fault/rule.ts';

export const coverHoldsTitle: Rule = {
  id: 'cover-holds-title',
  holds:
    'The cover is the head of the first page, and is not divided: it holds the title, the subtitle, some lines of text and the dots. All other blocks come after it.',
  examples: [
    {
      in: 'a template',
      ok: ':::cover\n# A title\n:::\n\n## References\n\n::references\n',
      notOk: '::::cover\n# A title\n\n::references\n::::\n',
      found: '`::references` inside the cover',
      expected: 'the title (`#`), the subtitle, text and `::dot-field` there, and no other block',
      suggestion: 'put it after the line of colons that ends the cover',
    },
  ],
};
