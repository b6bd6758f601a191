import type { Rule } from '../../fault/rule.ts';

export const documentWithinBudget: Rule = {
  id: 'document-within-budget',
  holds:
    'A document is no longer than its template allows, in pages or words. It is never made to fit by smaller type, nor by leaving out a limitation.',
  examples: [
    {
      in: 'a template',
      ok: '---\ndocument: example\nname: Example\nmost words: 600\n---\n:::cover\n# A title\n:::\n\n## A section\n\nA few words.\n',
      notOk:
        '---\ndocument: example\nname: Example\nmost words: 2\n---\n:::cover\n# A title\n:::\n\n## A section\n\nA few words.\n',
      found: '8 words in small-review/example, which is 6 too many',
      expected: 'at most 2 words',
      suggestion:
        'shorten what is longest, “A section” (5 words), “A title” (3 words), take a block out of the template, or raise `most words`',
    },
  ],
};
