import type { Rule } from './rule.ts';

export const dataHasKnownShape: Rule = {
  id: 'data-has-known-shape',
  holds:
    'Each value has one of the forms that its key can have: text, a whole number, one of some words, a list, a mapping.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'kind: { is: scoping review, source: article, how sure: high }\n',
      notOk: 'kind: { is: scopng review, source: article, how sure: high }\n',
      found: '‘scopng review’ for `is`',
      expected:
        '`scoping review`, `systematic review`, `qualitative review`, `mixed-methods review`, `rapid review`, `realist review`, `narrative review` or `umbrella review`',
      suggestion: 'did you mean `scoping review`?',
    },
    {
      in: 'references.json',
      ok: '[{ "id": "doe2020", "type": "book", "title": "A book", "author": [{ "family": "Doe" }], "publisher": "P", "issued": { "date-parts": [[2020]] } }]\n',
      notOk:
        '[{ "id": "doe2020", "type": "book", "title": "A book", "author": [{ "family": "Doe" }], "publisher": "P", "issued": "2020" }]\n',
      found: '‘2020’ for `issued`',
      expected: 'a date such as { "date-parts": [[2023, 12, 1]] }',
    },
  ],
};
