import type { Rule } from './rule.ts';

export const textIsQuoted: Rule = {
  id: 'text-is-quoted',
  holds:
    'Text that YAML would take for something else stands in quotation marks: a number where words are wanted, text with a colon and a space, and text with a comma between { and }.',
  examples: [
    {
      in: 'review.yaml',
      ok: "title: 'Resilience: a part of recovery'\n",
      notOk: 'title: Resilience: a part of recovery\n',
      found: 'text that holds a colon and a space, which YAML reads as a further key',
      expected: 'text in quotation marks',
      suggestion: "write 'Resilience: a part of recovery'",
    },
    {
      in: 'review.yaml',
      ok: "countries: { not reported: 'we looked, but the article does not say' }\n",
      notOk: 'countries: { not reported: we looked, but the article does not say }\n',
      found: '‘but the article does not say’ after a comma, which begins a new key between { and }',
      expected: 'quotation marks around text that holds a comma',
      suggestion: "put the whole text in quotation marks: '…, …'",
    },
    {
      in: 'review.yaml',
      ok: "title: '1984'\n",
      notOk: 'title: 1984\n',
      found: 'the number 1984 for `title`',
      expected: 'text, such as ‘Resilience as part of recovery’',
      suggestion: "write '1984' in quotation marks",
    },
    {
      in: 'references.json',
      ok: '[{ "id": "doe2020", "type": "book", "title": "A book", "author": [{ "family": "Doe" }], "publisher": "P", "issued": { "date-parts": [[2020]] }, "volume": "53" }]\n',
      notOk:
        '[{ "id": "doe2020", "type": "book", "title": "A book", "author": [{ "family": "Doe" }], "publisher": "P", "issued": { "date-parts": [[2020]] }, "volume": 53 }]\n',
      found: 'the number 53 for `volume`',
      expected: 'text, such as "53"',
      suggestion: 'write "53" in quotation marks',
    },
  ],
};
