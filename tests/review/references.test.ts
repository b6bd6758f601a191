import { describe, expect, test } from 'vitest';
import { namedStyle } from '../../src/citation/citation-style.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { referenceAsText } from '../../src/citation/reference-entry.ts';
import { toBibtex } from '../../src/citation/to-bibtex.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, smallestReview } from './smallest-review.ts';

const check = (references: string, review = smallestReview) =>
  checkReview({
    review: { file: 'review.yaml', text: review },
    references: { file: 'references.json', text: references },
  });

/** The faults of the reference with other text in it, each with its place. */
function faultsOf(before: string, after: string): readonly string[] {
  if (!smallestReferences.includes(before)) throw new Error(`“${before}” is not in the references`);
  return check(smallestReferences.replace(before, () => after)).faults.map(
    ({ place, rule, found, expected, suggestion }) =>
      `${place.line}:${place.column} ${rule}: ${found} → ${expected}${suggestion === undefined ? '' : `; ${suggestion}`}`,
  );
}

const issued = '"issued": { "date-parts": [[2020]] }';

/** As Zotero 7 exports it, with its own variables. */
const zotero = `[
  {"id":"doe2020","annote":"read twice","archive":"JSTOR","call-number":"HV 1","citation-key":"doeKey","container-title":"The Daily News",
   "DOI":"10.1000/small","event-place":"Leeds","ISSN":"0045-3102","issue":"8","journalAbbreviation":"Daily N.","language":"en","license":"CC BY 4.0",
   "note":"tex.ids: x","number-of-pages":20,"page":"1-9","section":"Health","shortTitle":"Small","source":"DOI.org (Crossref)","title":"A small review",
   "title-short":"Small","type":"article-newspaper","URL":"https://example.org/a","version":"2","volume":"53","custom":{"a":[1]},"categories":["x"],
   "author":[{"family":"Doe","given":"Ada","suffix":"Jr","comma-suffix":true,"static-ordering":false,"parse-names":true}],
   "accessed":{"date-parts":[["2024",1,15]]},"issued":{"date-parts":[["2023","12",1]],"season":"2"},"submitted":{"date-parts":[["2022"]]}}
]`;

describe('CSL-JSON as Zotero exports it', () => {
  test('is taken, its years as numbers, and without what no list prints', () => {
    const { references, faults } = check(zotero);
    expect(faults).toEqual([]);
    expect(references).toEqual([
      {
        id: 'doe2020',
        type: 'article-newspaper',
        title: 'A small review',
        author: [
          { family: 'Doe', given: 'Ada', suffix: 'Jr', 'comma-suffix': true, 'static-ordering': false },
        ],
        'container-title': 'The Daily News',
        'container-title-short': 'Daily N.',
        DOI: '10.1000/small',
        'event-place': 'Leeds',
        ISSN: '0045-3102',
        issue: '8',
        language: 'en',
        note: 'tex.ids: x',
        page: '1-9',
        section: 'Health',
        URL: 'https://example.org/a',
        version: '2',
        volume: '53',
        accessed: { 'date-parts': [[2024, 1, 15]] },
        issued: { 'date-parts': [[2023, 12, 1]] },
      },
    ]);
  });

  test.each(['apa', 'harvard', 'vancouver'])('is printed in %s', async (name) => {
    const { references } = check(zotero);
    const style = namedStyle(name, { file: 'x', line: 1, column: 1 });
    if ('rule' in style) throw new Error(style.found);
    const { entries } = await formatCitations(references, [], style, ['doe2020']);
    const [entry] = entries;
    const text = entry ? referenceAsText(entry) : '';
    expect(text).toMatch(/Doe.*2023.*A small review|Doe.*A small review.*2023/);
    expect(text).not.toMatch(/read twice|JSTOR|HV 1|doeKey|Crossref|CC BY|tex\.ids|n\.d\.|NaN|undefined/);
    const [item] = references;
    expect(item && (await toBibtex(item))).toMatch(/doe2020[\s\S]*year = \{2023\}/);
  });
});

const month = 'a month from 1 to 12';
const citekey = 'a citekey: a letter, then letters, digits, _ or -';
const type = 'a type of CSL, such as article-journal, book, chapter, report, thesis or webpage';

describe('what breaks a formatter quietly is an error where it stands', () => {
  test.each([
    [
      issued,
      '"issued": { "date-parts": [[2020, 13]] }',
      [`8:39 data-has-known-shape: the number 13 for member 2 of \`date-parts\` → ${month}`],
    ],
    [
      issued,
      '"issued": { "date-parts": [["2020", "13", 1]] }',
      [`8:41 data-has-known-shape: ‘13’ for member 2 of \`date-parts\` → ${month}`],
    ],
    [
      issued,
      '"issued": { "date-parts": [["c. 2020"]] }',
      ['8:33 data-has-known-shape: ‘c. 2020’ for member 1 of `date-parts` → a year, such as 2023'],
    ],
    [
      issued,
      '"issued": "2020"',
      [
        '8:15 data-has-known-shape: ‘2020’ for `issued` → a date such as { "date-parts": [[2023, 12, 1]] }; write { "date-parts": [[2020]] }',
      ],
    ],
    [
      issued,
      '"issued": { "literal": "n.d." }',
      [
        '8:5 key-is-present: no `date-parts` in `issued` → `date-parts`: a list of one date, or of two for a span, such as [[2023, 12]]',
        '8:17 key-is-known: the key `literal` → one of `date-parts`, `season`, `circa`',
      ],
    ],
    [
      '"type"',
      '"volume": 53, "type"',
      ['4:15 text-is-quoted: the number 53 for `volume` → text, such as "53"; write "53" in quotation marks'],
    ],
    [
      '"type": "article-journal"',
      '"type": "artcle-journal"',
      [`4:13 data-has-known-shape: ‘artcle-journal’ for \`type\` → ${type}; did you mean "article-journal"?`],
    ],
    [
      '"type": "article-journal",',
      '',
      [`2:3 key-is-present: no \`type\` in member 1 of the list, ‘doe2020’ → \`type\`: ${type}`],
    ],
    [
      '"author"',
      '"autor"',
      ['6:5 key-is-known: the key `autor` → a key that Brevier knows here; did you mean `author`?'],
    ],
  ])('%s → %s', (before, after, faults) => {
    expect(faultsOf(before, after)).toEqual(faults);
  });

  test.each([
    [
      '"http://zotero.org/users/1/items/AB", "citation-key": "doeKey"',
      '‘http://zotero.org/users/1/items/AB’ for `id`',
      'doeKey',
    ],
    ['"http://zotero.org/users/1/items/AB"', '‘http://zotero.org/users/1/items/AB’ for `id`', 'doe2020'],
    ['"1/AB"', '‘1/AB’ for `id`', 'doe2020'],
  ])('an id that cannot be cited: %s', (id, found, suggestion) => {
    expect(faultsOf('"doe2020"', id)).toEqual([
      `3:11 data-has-known-shape: ${found} → ${citekey}; write "${suggestion}"`,
    ]);
  });
});

test.each([
  ['fr', '2:11 data-has-known-shape ‘fr’ for `language`; write `en-GB`'],
  ['en-US', '2:11 data-has-known-shape ‘en-US’ for `language`; write `en-GB`'],
])('a language that documents have no words in: %s', (language, fault) => {
  const { faults } = check(smallestReferences, smallestReview.replace('en-GB', language));
  expect(
    faults.map(
      ({ place, rule, found, suggestion }) => `${place.line}:${place.column} ${rule} ${found}; ${suggestion}`,
    ),
  ).toEqual([fault]);
});

test('text of spaces is a blank', () => {
  const { faults } = check(
    smallestReferences,
    smallestReview.replace('title: A small review', "title: '  '"),
  );
  expect(faults.map(({ place, rule, found }) => `${place.line}:${place.column} ${rule} ${found}`)).toEqual([
    '4:1 value-is-not-blank nothing but spaces after `title`',
  ]);
});
