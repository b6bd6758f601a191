import type { ReviewRules } from './rule.ts';

/** How the files are written. What reads them finds what does not hold. */
export const shapeRules = {
  'yaml-is-readable': {
    holds: 'Each line is a key, a colon, a space and a value, or a member of a list after a hyphen.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'title: Resilience as part of recovery\n',
        notOk: 'title: { Resilience as part of recovery\n',
        found: '{ that is not closed',
        expected: '} where it ends',
        suggestion: 'put text that contains brackets in quotation marks',
      },
      {
        in: 'references.json',
        ok: '[{ "id": "doe2020", "type": "book", "title": "A book" }]\n',
        notOk: '[{ "id": "doe2020" "type": "book", "title": "A book" }]\n',
        found: 'two values one after the other',
        expected: 'a comma between them',
      },
    ],
  },
  'indent-is-even': {
    holds: 'Keys that belong to one place have the same number of spaces before them, and no tabs.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'made by:\n  organisation: The practice centre\n  contact: practice@example.org\n',
        notOk: 'made by:\n  organisation: The practice centre\n contact: practice@example.org\n',
        found: 'a line indented differently from the lines that it belongs to',
        expected: 'the same number of spaces before all keys that belong together',
        suggestion: 'line it up with the key above it',
      },
      {
        in: 'review.yaml',
        ok: 'made by:\n  organisation: The practice centre\n',
        notOk: 'made by:\n\torganisation: The practice centre\n',
        found: 'a tab at the beginning of the line',
        expected: 'spaces',
        suggestion: 'replace each tab by two spaces; most editors can do so for the whole file',
      },
    ],
  },
  'text-is-quoted': {
    holds:
      'Text that YAML would take for something else needs quotation marks: a number where words are wanted, text with a colon and a space, and text with a comma between { and }.',
    examples: [
      {
        in: 'review.yaml',
        ok: "title: 'Resilience: a part of recovery'\n",
        notOk: 'title: Resilience: a part of recovery\n',
        found: 'text that contains a colon and a space, which YAML reads as another key',
        expected: 'text in quotation marks',
        suggestion: "write 'Resilience: a part of recovery'",
      },
      {
        in: 'review.yaml',
        ok: "countries: { not reported: 'we looked, but the article does not say' }\n",
        notOk: 'countries: { not reported: we looked, but the article does not say }\n',
        found: '‘but the article does not say’ after a comma, which begins a new key between { and }',
        expected: 'quotation marks around text that contains a comma',
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
  },
  'text-is-limited': {
    holds:
      'A text of the data is no longer than ten pages, and no letter has more marks above or below it than real writing has.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'subtitle: Cafe\u0301s in gardens\n',
        notOk: `subtitle: Cafe${'\u0301'.repeat(40)}s in gardens\n`,
        found: 'a letter with more than 30 marks above or below it',
        expected: 'letters as people write them',
        suggestion: 'type the word again',
      },
    ],
  },
  'key-is-unique': {
    holds:
      'A key is used only once in the same place. If it is there twice, one of its values would be lost.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'title: Resilience as part of recovery\n',
        notOk: 'title: Resilience as part of recovery\ntitle: Resilience\n',
        found: '`title` a second time in one place',
        expected: 'each key once',
        suggestion: 'remove one of the two, or combine them',
      },
    ],
  },
  'key-is-known': {
    holds:
      'Each key is one that Brevier knows at that place. A value under any other key would be left out, and nobody would notice.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'made by:\n  organisation: The practice centre\n',
        notOk: 'made by:\n  organistion: The practice centre\n',
        found: 'the key `organistion`',
        expected: 'one of `organisation`, `contact`, `rights`, `audience`, `published at`',
        suggestion: 'did you mean `organisation`?',
      },
    ],
  },
  'key-is-present': {
    holds:
      'What every document needs is there. A fact that no source gives is written as `{ not reported: the reason }`.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'edition: { number: 1, date: 2026-11-24, next review: 2027-11-24 }\n',
        notOk: 'edition: { number: 1, date: 2026-11-24 }\n',
        found: 'no `next review` in `edition`',
        expected: '`next review`: a date as year-month-day, such as 2026-11-24',
      },
    ],
  },
  'value-is-not-blank': {
    holds: 'A key has a value. A blank does not say whether nobody looked, nobody knows, or the value is 0.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'countries: { not reported: the article does not name them }\n',
        notOk: 'countries:\n',
        found: 'nothing after `countries`',
        expected: 'a list such as [Wales, England], or `{ not reported: the reason }`',
        suggestion:
          'leave the key out if there is nothing to say; if no source gives it, write `countries: { not reported: the reason }`',
      },
    ],
  },
  'data-has-known-shape': {
    holds:
      'Each value has one of the forms that its key can have: text, a whole number, one of some words, a list, a mapping.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'kind: { is: scoping review, source: article, how sure: high }\n',
        notOk: 'kind: { is: scopng review, source: article, how sure: high }\n',
        found: '‘scopng review’ for `is`',
        expected:
          '`scoping review`, `systematic review`, `qualitative review`, `mixed-methods review`, `rapid review`, `realist review`, `narrative review`, `umbrella review`, `integrative review`, `critical review`, `state-of-the-art review`, `literature review`, `meta-analysis`, `meta-ethnography`, `evidence map`, `evidence and gap map` or `guideline synthesis`',
        suggestion: 'did you mean `scoping review`?',
      },
      {
        in: 'references.json',
        ok: '[{ "id": "doe2020", "type": "book", "title": "A book", "author": [{ "family": "Doe" }], "publisher": "P", "issued": { "date-parts": [[2020]] } }]\n',
        notOk:
          '[{ "id": "doe2020", "type": "book", "title": "A book", "author": [{ "family": "Doe" }], "publisher": "P", "issued": "2020" }]\n',
        found: '‘2020’ for `issued`',
        expected: 'a date such as { "date-parts": [[2023, 12, 1]] }',
        suggestion: 'write { "date-parts": [[2020]] }',
      },
    ],
  },
} satisfies ReviewRules;
