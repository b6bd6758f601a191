import { describe, expect, test } from 'vitest';
import { namedStyle } from '../../src/citation/citation-style.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, smallestReview } from '../review/smallest-review.ts';
import { asHast } from './works.ts';

const withDoi = (doi: string): string =>
  smallestReferences.replace('"10.1000/small"', () => JSON.stringify(doi));

const check = (references: string) =>
  checkReview({
    review: { file: 'review.yaml', text: smallestReview },
    references: { file: 'references.json', text: references },
  });

/** The address and the words of the link in the reference. */
async function linkIn(references: string, style: string): Promise<readonly (string | undefined)[]> {
  const chosen = namedStyle(style, { file: 'x', line: 1, column: 1 });
  if ('rule' in chosen) throw new Error(chosen.found);
  const { entries } = await formatCitations(check(references).references, [], chosen, ['doe2020']);
  const text = JSON.stringify(entries.map(({ content }) => asHast(content)));
  return [
    /"href":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1],
    /"value":"((?:https:\/\/doi\.org\/)?10\.(?:[^"\\]|\\.)*)"/.exec(text)?.[1],
  ];
}

describe.each([
  [
    '10.1002/(SICI)1097-0185(19990415)257:2<50::AID-AR4>3.0.CO;2-N',
    '10.1002/(SICI)1097-0185(19990415)257:2%3C50::AID-AR4%3E3.0.CO;2-N',
  ],
  ['10.1890/0012-9658(1999)080[1455:TECOCI]2.0.CO;2', '10.1890/0012-9658(1999)080%5B1455:TECOCI%5D2.0.CO;2'],
  ['10.1577/1548-8675(2002)022<0208:TGCTRT>2.0.CO;2', '10.1577/1548-8675(2002)022%3C0208:TGCTRT%3E2.0.CO;2'],
  ['10.1000/456#789', '10.1000/456%23789'],
  ['10.1000/a%b', '10.1000/a%25b'],
  ['10.1000/a?b+c|d^e`f{g}', '10.1000/a%3Fb%2Bc%7Cd%5Ee%60f%7Bg%7D'],
  ['10.1000.10/é/../x', '10.1000.10/%C3%A9%2F../x'],
])('the DOI %s', (doi, encoded) => {
  test('is taken', () => {
    const { faults, references } = check(withDoi(doi));
    expect(faults).toEqual([]);
    expect(references[0]?.DOI).toBe(doi);
  });

  test.each([
    ['apa', `https://doi.org/${doi}`],
    ['harvard', `https://doi.org/${doi}`],
    ['vancouver', doi],
  ])('stands as it is in %s, and its address leads to it alone', async (style, words) => {
    expect(await linkIn(withDoi(doi), style)).toEqual([`https://doi.org/${encoded}`, words]);
    expect(new URL(`https://doi.org/${encoded}`).href).toBe(`https://doi.org/${encoded}`);
  });
});

test('a web address that is encoded already is not encoded again', async () => {
  const references = smallestReferences.replace(
    '"DOI": "10.1000/small"',
    '"URL": "https://doi.org/10.1000/a%3Cb"',
  );
  expect((await linkIn(references, 'apa'))[0]).toBe('https://doi.org/10.1000/a%3Cb');
});

describe('what is advised in place of a DOI that is none', () => {
  test.each([
    ['https://doi.org/10.1002/%28SICI%29257:2%3C50', 'write "10.1002/(SICI)257:2<50"'],
    ['doi:10.1000/a<b>', 'write "10.1000/a<b>"'],
    ['DOI 10.1000/small ', 'write "10.1000/small"'],
    // Less would be another DOI.
    ['10.1000/small study', undefined],
    ['10.1000/small; see 10.1000/large', undefined],
    ['see 10.1000/small', undefined],
    ['11.1000/small', undefined],
  ])('%s', (written, suggestion) => {
    expect(check(withDoi(written)).faults).toMatchObject([
      {
        rule: 'reference-is-safe',
        expected: 'the DOI alone, such as 10.1093/bjsw/bcad122',
      },
    ]);
    expect(check(withDoi(written)).faults[0]?.suggestion).toBe(suggestion);
  });
});

test.each([
  ['pp. 12–18', 'write "12-18"'],
  ['S12 – S18 (suppl.)', undefined],
  ['12-18 and 20-22', undefined],
])('pages written %s', (pages, suggestion) => {
  const { faults } = check(
    smallestReferences.replace('"DOI"', () => `"page": ${JSON.stringify(pages)}, "DOI"`),
  );
  expect(faults.map((fault) => [fault.rule, fault.suggestion])).toEqual([['reference-is-safe', suggestion]]);
});

test.each([
  ['deo2020', 'did you mean `doe2020`?'],
  [
    'doe2002',
    'was it renamed `doe2020`, which nothing uses yet? Then write `doe2020` wherever `doe2002` stands; if not, add the work to references.json under this id, or write the id that it has in that file',
  ],
  [
    'doe2020a',
    'was it renamed `doe2020`, which nothing uses yet? Then write `doe2020` wherever `doe2020a` stands; if not, add the work to references.json under this id, or write the id that it has in that file',
  ],
])('the citekey %s', (citekey, suggestion) => {
  const { faults } = checkReview({
    review: { file: 'review.yaml', text: smallestReview.replace('citekey: doe2020', `citekey: ${citekey}`) },
    references: { file: 'references.json', text: smallestReferences },
  });
  expect(faults.map((fault) => [fault.rule, fault.suggestion])).toEqual([['citekey-resolves', suggestion]]);
});

test('a citekey that none of a few references has is met with their ids', () => {
  const [first, ...rest]: readonly object[] = JSON.parse(smallestReferences);
  const { faults } = checkReview({
    review: { file: 'review.yaml', text: smallestReview.replace('citekey: doe2020', 'citekey: gardens2024') },
    references: {
      file: 'references.json',
      text: JSON.stringify([first, { ...first, id: 'elm1999', title: 'Of elms' }, ...rest]),
    },
  });
  expect(faults.map((fault) => [fault.rule, fault.suggestion])).toEqual([
    [
      'citekey-resolves',
      'write the id that the work has in references.json (`doe2020`, `elm1999`), or add the work there under this id',
    ],
  ]);
});

test('an id that two references have is named once', () => {
  const [first]: readonly object[] = JSON.parse(smallestReferences);
  const { faults } = checkReview({
    review: { file: 'review.yaml', text: smallestReview.replace('citekey: doe2020', 'citekey: gardens2024') },
    references: {
      file: 'references.json',
      text: JSON.stringify([first, { ...first, title: 'Of elms' }]),
    },
  });
  expect(faults.map((fault) => [fault.rule, fault.suggestion])).toEqual([
    ['id-is-unique', undefined],
    [
      'citekey-resolves',
      'write the id that the work has in references.json (`doe2020`), or add the work there under this id',
    ],
  ]);
});
