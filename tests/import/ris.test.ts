import { expect, test } from 'vitest';
import { importReferences } from '../../src/import/references/import-references.ts';

async function read(text: string) {
  const { items, remarks, faults } = await importReferences([{ file: 'a.ris', text, format: 'RIS' }], []);
  expect(faults).toEqual([]);
  return {
    items,
    said: remarks.map(({ place, entry, as, what }) => `${place.line} ${entry}, ${as}: ${what}`),
  };
}

/** An article of which these are the further lines. */
const article = (...lines: readonly string[]) =>
  ['TY  - JOUR', 'TI  - Walking and mood', 'AU  - Lind, Anna', ...lines, 'ER  - ', ''].join('\n');

async function fieldsOf(...lines: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { items } = await read(article('T2  - Journal of Walks', ...lines));
  return items[0] ?? {};
}

test.each<[readonly string[], unknown]>([
  // The Web of Science has the day without a year.
  [['PY  - 2018', 'DA  - MAY 28'], [[2018, 5, 28]]],
  [['DA  - MAY 28', 'PY  - 2018'], [[2018, 5, 28]]],
  [['PY  - 2017', 'DA  - AUG'], [[2017, 8]]],
  [
    ['PY  - 2016', 'DA  - JAN-FEB'],
    [
      [2016, 1],
      [2016, 2],
    ],
  ],
  [['PY  - 2016', 'DA  - DEC-JAN'], [[2016]]],
  [['PY  - 2019', 'DA  - SPR'], [[2019]]],
  [['PY  - 2019', 'DA  - FAL 2019'], [[2019]]],
  // Zotero, Scopus, EBSCO, OpenAlex, EndNote, Ovid and Lens.
  [['PY  - 2018', 'DA  - 2018/05/04'], [[2018, 5, 4]]],
  [['PY  - 2018', 'DA  - 2018/05//'], [[2018, 5]]],
  [['PY  - 2018', 'DA  - 2018///'], [[2018]]],
  [['PY  - 2018', 'DA  - 2018-05'], [[2018, 5]]],
  [['PY  - 2018', 'DA  - 2018-05-04'], [[2018, 5, 4]]],
  [['PY  - 2018', 'DA  - 05/2018'], [[2018, 5]]],
  [['PY  - 2018', 'DA  - Apr 2018'], [[2018, 4]]],
  [['PY  - 2018', 'DA  - 12 February 2018'], [[2018, 2, 12]]],
  [['PY  - 2018', 'DA  - 2018 FEB 19'], [[2018, 2, 19]]],
  [['PY  - 2018', 'DA  - 20180219'], [[2018, 2, 19]]],
  [['PY  - 2018', 'DA  - 19.02.2018'], [[2018, 2, 19]]],
  // The third of April or the fourth of March.
  [['PY  - 2018', 'DA  - 4/3/2018'], [[2018]]],
  [['Y1  - 2018/05//'], [[2018, 5]]],
  [['Y1  - 1998///Fal 1998'], [[1998]]],
  [['Y1  - 2020/04//Apr-Jun, 2020'], [[2020, 4]]],
  [['PY  - 2018///'], [[2018]]],
  [['PY  - 2018', 'Y1  - 2018/05/04'], [[2018, 5, 4]]],
  // Of another event, such as the edition online.
  [['PY  - 2018', 'DA  - 2017/12/30'], [[2018]]],
  [['PY  - 2018', 'DA  - soon'], [[2018]]],
  [['DA  - 2018/05/04'], [[2018, 5, 4]]],
  // Without a year there is nothing but a question.
  [['DA  - MAY 28'], [[9999]]],
])('the year is that of PY or Y1, and DA only refines it: %s', async (lines, dates) => {
  expect((await fieldsOf(...lines)).issued).toEqual({ 'date-parts': dates });
});

test('an export of the Web of Science has its years, months and numbers', async () => {
  const { items } = await read(`TY  - JOUR
AU  - Lind, AB
AU  - Okafor, C
TI  - Walking groups and mood in later life
T2  - HEALTH & PLACE
PU  - ELSEVIER SCI LTD
DA  - MAY 28
PY  - 2018
VL  - 51
SP  - 10
EP  - 19
DO  - 10.9999/example.2018.01.001
ER  -

TY  - JOUR
AU  - Okafor, C
TI  - Gardens and sleep
T2  - HEALTH & PLACE
DA  - AUG
PY  - 2017
VL  - 48
IS  - 3
SP  - 20
EP  - +
ER  -

TY  - JOUR
AU  - Boone, D
A1  - ASTER Example Team
TI  - Gardens and rest
T2  - HEALTH & PLACE
JI  - Health Pl.
DA  - JAN-FEB
PY  - 2016
VL  - 37
C7  - ARTN 102345
ER  -
`);
  expect(items).toMatchObject([
    {
      id: 'lind2018',
      type: 'article-journal',
      author: [
        { family: 'Lind', given: 'A. B.' },
        { family: 'Okafor', given: 'C.' },
      ],
      'container-title': 'HEALTH & PLACE',
      issued: { 'date-parts': [[2018, 5, 28]] },
      volume: '51',
      page: '10-19',
    },
    { id: 'okafor2017', issued: { 'date-parts': [[2017, 8]] }, issue: '3', page: '20' },
    {
      id: 'boone2016',
      author: [{ family: 'Boone' }, { literal: 'ASTER Example Team' }],
      'container-title-short': 'Health Pl.',
      issued: {
        'date-parts': [
          [2016, 1],
          [2016, 2],
        ],
      },
      number: '102345',
    },
  ]);
});

test('each type of work has its people, what it is in, and who published it', async () => {
  const { items } = await read(`TY  - CPAPER
AU  - Gill, Hari
ED  - Dunn, Finn
TI  - Mapping the walk
T2  - Proceedings of the 6th Conference on Walking
CP  - 6th Conference on Walking
PY  - 2016
SP  - 41
EP  - 52
PB  - ACM
ER  -
TY  - CONF
AU  - Gale, Hari
TI  - Mapping the run
T2  - 7th Conference on Walking
C3  - Proceedings of the 7th Conference on Walking
C1  - New York
CY  - Cardiff
PY  - 2017
DA  - 2017/05/04
PB  - ACM
ER  -
TY  - CHAP
AU  - Kerr, Mo
A2  - Dunn, Finn
A3  - Abe, Jo
A4  - Elis, Gwen
TI  - Walking at night
T2  - Handbook of walking
T3  - Walks
PY  - 2019
SP  - 33
EP  - 52
PB  - Example Press
CY  - Cardiff
ER  -
TY  - CHAP
A1  - Kerr, Mo
ED  - Dunn, Finn
T1  - Walking at noon
BT  - Handbook of walking
Y1  - 2019
ER  -
TY  - THES
AU  - Abe, Jo
A3  - Dunn, Finn
TI  - Paths and people
JF  - Dissertation Abstracts International
PY  - 2017
M3  - PhD thesis
PB  - University of Example
ER  -
TY  - THES
AU  - Abe, Jo
TI  - Paths and prizes
PY  - 2018
PB  - ProQuest Information & Learning
ER  -
TY  - RPRT
AU  - World Example Organization
TI  - Guidelines on walking
PY  - 2020
PB  - World Example Organization
M1  - 7
T2  - Walks
SN  - WHO/7
ER  -
TY  - NEWS
AU  - Hale, Ian
TI  - Walkers take to the hills
T2  - The Example Times
DA  - 2020/02/14
PY  - 2020
SP  - 7
ER  -
TY  - BOOK
AU  - Dunn, Finn
A2  - Abe, Jo
A3  - Kerr, Mo
TI  - The long walk
T2  - Walks
M1  - 4
PY  - 2018
SP  - 251
ET  - 2
PB  - Example Press
SN  - 978-0-306-40615-7
ER  -
TY  - BOOK
A1  - Dunn, Finn
A2  - Kerr, Mo
T1  - The longer walk
Y1  - 2018
ER  -
TY  - BOOK
AU  - Au, Ed
ED  - Lam, Mo
TI  - Listening on the way
T2  - LISTENING TO PATHS
PY  - 2016
SP  - 35
EP  - 59
ER  -
TY  - GEN
AU  - Elis, Gwen
TI  - Steps before review
PY  - 2023
PB  - medRxiv
DO  - 10.9999/m.1
ER  -
TY  - GEN
AU  - Elis, Gwen
TI  - Steps in an article
JF  - Journal of Walks
PY  - 2023
VL  - 3
SP  - 1
ER  -
TY  - UNPB
AU  - Moss, Pip
TI  - Unpublished walk
PY  - 2011
ER  -
TY  - SLIDE
AU  - Moss, Pip
TI  - Walking talk
T2  - Annual Walking Meeting
PY  - 2012
ER  -
TY  - LEGAL
TI  - Example Paths Regulations 2016
M1  - No. 12
PY  - 2016
ER  -
TY  - Web Page
AU  - Example Trust
TI  - Loneliness
T2  - Example Site
PY  - 2022
Y2  - 2024/01/05
UR  - https://example.org/w
ER  -
`);
  expect(items.map(({ id: _, issued: __, ...item }) => item)).toEqual([
    {
      type: 'paper-conference',
      title: 'Mapping the walk',
      author: [{ family: 'Gill', given: 'Hari' }],
      editor: [{ family: 'Dunn', given: 'Finn' }],
      'container-title': 'Proceedings of the 6th Conference on Walking',
      'event-title': '6th Conference on Walking',
      page: '41-52',
      publisher: 'ACM',
    },
    {
      type: 'paper-conference',
      title: 'Mapping the run',
      author: [{ family: 'Gale', given: 'Hari' }],
      'container-title': 'Proceedings of the 7th Conference on Walking',
      'event-title': '7th Conference on Walking',
      'event-place': 'Cardiff',
      publisher: 'ACM',
      'publisher-place': 'New York',
    },
    {
      type: 'chapter',
      title: 'Walking at night',
      author: [{ family: 'Kerr', given: 'Mo' }],
      editor: [{ family: 'Dunn', given: 'Finn' }],
      'collection-editor': [{ family: 'Abe', given: 'Jo' }],
      translator: [{ family: 'Elis', given: 'Gwen' }],
      'container-title': 'Handbook of walking',
      'collection-title': 'Walks',
      page: '33-52',
      publisher: 'Example Press',
      'publisher-place': 'Cardiff',
    },
    {
      type: 'chapter',
      title: 'Walking at noon',
      author: [{ family: 'Kerr', given: 'Mo' }],
      editor: [{ family: 'Dunn', given: 'Finn' }],
      'container-title': 'Handbook of walking',
    },
    {
      type: 'thesis',
      title: 'Paths and people',
      author: [{ family: 'Abe', given: 'Jo' }],
      genre: 'PhD thesis',
      publisher: 'University of Example',
    },
    { type: 'thesis', title: 'Paths and prizes', author: [{ family: 'Abe', given: 'Jo' }] },
    {
      type: 'report',
      title: 'Guidelines on walking',
      author: [{ literal: 'World Example Organization' }],
      'collection-title': 'Walks',
      'collection-number': '7',
      number: 'WHO/7',
      publisher: 'World Example Organization',
    },
    {
      type: 'article-newspaper',
      title: 'Walkers take to the hills',
      author: [{ family: 'Hale', given: 'Ian' }],
      'container-title': 'The Example Times',
      page: '7',
    },
    {
      type: 'book',
      title: 'The long walk',
      author: [{ family: 'Dunn', given: 'Finn' }],
      editor: [{ family: 'Kerr', given: 'Mo' }],
      'collection-editor': [{ family: 'Abe', given: 'Jo' }],
      'collection-title': 'Walks',
      'collection-number': '4',
      edition: '2',
      publisher: 'Example Press',
      ISBN: '978-0-306-40615-7',
    },
    {
      type: 'book',
      title: 'The longer walk',
      author: [{ family: 'Dunn', given: 'Finn' }],
      editor: [{ family: 'Kerr', given: 'Mo' }],
    },
    {
      type: 'chapter',
      title: 'Listening on the way',
      author: [{ family: 'Au', given: 'Ed' }],
      editor: [{ family: 'Lam', given: 'Mo' }],
      'container-title': 'LISTENING TO PATHS',
      page: '35-59',
    },
    {
      type: 'article',
      title: 'Steps before review',
      author: [{ family: 'Elis', given: 'Gwen' }],
      genre: 'Preprint',
      publisher: 'medRxiv',
      DOI: '10.9999/m.1',
    },
    {
      type: 'article-journal',
      title: 'Steps in an article',
      author: [{ family: 'Elis', given: 'Gwen' }],
      'container-title': 'Journal of Walks',
      volume: '3',
      page: '1',
    },
    { type: 'manuscript', title: 'Unpublished walk', author: [{ family: 'Moss', given: 'Pip' }] },
    {
      type: 'speech',
      title: 'Walking talk',
      author: [{ family: 'Moss', given: 'Pip' }],
      'event-title': 'Annual Walking Meeting',
    },
    { type: 'regulation', title: 'Example Paths Regulations 2016', number: 'No. 12' },
    {
      type: 'webpage',
      title: 'Loneliness',
      author: [{ literal: 'Example Trust' }],
      'container-title': 'Example Site',
      accessed: { 'date-parts': [[2024, 1, 5]] },
      URL: 'https://example.org/w',
    },
  ]);
});

test.each<[readonly string[], string, string | undefined]>([
  [['JA  - Trials'], 'Trials', undefined],
  [['J2  - Trials'], 'Trials', undefined],
  [['JO  - Journal of Walks'], 'Journal of Walks', undefined],
  [['JF  - Journal of Walks', 'JO  - J Walks'], 'Journal of Walks', 'J Walks'],
  [['JO  - Journal of Walks', 'JA  - J Walks'], 'Journal of Walks', 'J Walks'],
  [['JA  - J Walks', 'JO  - Journal of Walks'], 'Journal of Walks', 'J Walks'],
  [['T2  - Journal of Walks', 'J2  - J Walks', 'JO  - Walks'], 'Journal of Walks', 'J Walks'],
  [['JO  - PLoS ONE', 'JF  - PLoS ONE'], 'PLoS ONE', undefined],
])('the journal is in T2, JO, JF, JA or J2: %s', async (lines, title, short) => {
  const { items } = await read(article(...lines));
  expect([items[0]?.['container-title'], items[0]?.['container-title-short']]).toEqual([title, short]);
});

test('an electronic article is one, as MDPI writes it', async () => {
  const { items } = await read(
    'TY  - EJOUR\nAU  - Lind, Anna \nTI  - Walking and mood\nT2  - Geosciences\nPY  - 2018\nVL  - 8\nIS  - 9\nSN  - 2076-3263\nDO  - 10.9999/geo.1\nER  -\n',
  );
  expect(items).toEqual([
    {
      id: 'lind2018',
      type: 'article-journal',
      title: 'Walking and mood',
      author: [{ family: 'Lind', given: 'Anna' }],
      'container-title': 'Geosciences',
      issued: { 'date-parts': [[2018]] },
      volume: '8',
      issue: '9',
      ISSN: '2076-3263',
      DOI: '10.9999/geo.1',
    },
  ]);
});

test.each<[readonly string[], Readonly<Record<string, unknown>>]>([
  [
    ['UR  - https://search.ebscohost.com/login.aspx?direct=true&AN=1', 'UR  - https://example.org/a'],
    { URL: 'https://example.org/a' },
  ],
  [['UR  - https://lens.org/1', 'UR  - https://example.org/a'], { URL: 'https://example.org/a' }],
  [['UR  - https://lens.org/1'], { URL: 'https://lens.org/1' }],
  // RefWorks and EPPI-Reviewer have several in one line.
  [
    ['UR  - https://www.embase.com/search/results?id=L1 http://dx.doi.org/10.9999/jw.1'],
    { DOI: '10.9999/jw.1', URL: undefined },
  ],
  [['DO  - 10.9999/jw.1', 'UR  - https://doi.org/10.9999/jw.1'], { DOI: '10.9999/jw.1', URL: undefined }],
  [['UR  - www.example.org/a'], { URL: 'https://www.example.org/a' }],
  [['UR  - <Go to ISI>://WOS:000000000000001'], { URL: undefined }],
  // EBSCO, Embase and old RIS have the DOI elsewhere.
  [['L3  - 10.9999/jw.1'], { DOI: '10.9999/jw.1' }],
  [['L2  - http://dx.doi.org/10.9999/jw.1'], { DOI: '10.9999/jw.1' }],
  [['M3  - 10.9999/jw.1'], { DOI: '10.9999/jw.1' }],
  // Rayyan writes what it does not know behind a value.
  [['DO  - 10.9999/jw.1     LK  - https://library.example.org/x'], { DOI: '10.9999/jw.1' }],
  [['C3  - PUBMED 21314913,EMBASE 1'], { PMID: '21314913' }],
  [['U1  - 35957633 [PMID]'], { PMID: '35957633' }],
  [['DB  - Embase', 'C5  - 38773066'], { PMID: '38773066' }],
  [['U1  - 10219919'], { PMID: undefined }],
  [['C2  - PMC6561949'], { PMCID: 'PMC6561949' }],
  [['SN  - 1932-8494', '1932-8486'], { ISSN: '1932-8494' }],
  [['VL  - ahead-of-print'], { volume: undefined, status: 'advance online publication' }],
  [['M3  - Article in Press'], { status: 'advance online publication' }],
  [['SP  - 1-9'], { page: '1-9' }],
  // OpenAlex has the number of an article as its only page.
  [['SP  - 105752', 'EP  - 105752'], { number: '105752', page: undefined }],
  [['SP  - 20', 'C7  - 20'], { page: undefined, number: '20' }],
  [['C7  - PII S0025315422000492', 'SP  - 4'], { number: undefined, page: '4' }],
  [['SP  - x + 264 pp.'], { page: undefined }],
  [['A1  - Lind, Anna'], { author: [{ family: 'Lind', given: 'Anna' }] }],
])('%s', async (lines, fields) => {
  const item = await fieldsOf('PY  - 2018', ...lines);
  expect(Object.fromEntries(Object.keys(fields).map((field) => [field, item[field]]))).toEqual(fields);
});

test.each([
  ['Lind, Anna B.', { family: 'Lind', given: 'Anna B.' }],
  ['Lind, Anna, Jr.', { family: 'Lind', given: 'Anna', suffix: 'Jr.' }],
  ['Example Trust', { literal: 'Example Trust' }],
  ['Cancer Research UK', { literal: 'Cancer Research UK' }],
  ['WHO', { literal: 'WHO' }],
  ['Department of Example,', { literal: 'Department of Example' }],
])('the author %s', async (written, name) => {
  const { items } = await read(`TY  - JOUR\nTI  - A\nAU  - ${written}\nER  - \n`);
  expect(items[0]?.author).toEqual([name]);
});

test('EPPI-Reviewer has initials without a comma before them', async () => {
  const { items } = await read('TY  - JOUR\nT1  - A\nA1  - Brownstein C D\nA1  - van den Berg A\nER  - \n');
  expect(items[0]?.author).toEqual([
    { family: 'Brownstein', given: 'C. D.' },
    { family: 'Berg', given: 'A.', 'non-dropping-particle': 'van den' },
  ]);
});

test('what is not taken is named once for each reason, with where it stands first', async () => {
  const entry = article(
    'JO  - J Walks',
    'PY  - 2018',
    'SP  - 1',
    'N1  - Private',
    'U2  - Private too',
    'AB  - All of it',
    'KW  - walking',
    'KW  - mood',
    'PB  - Example Press',
    'XX  - What is this',
  );
  const { said } = await read(
    `Record #1 of 2\nProvider: Imaginary\n${entry}Record #2 of 2\n${entry.replace('and mood', 'and sleep')}`,
  );
  expect(said).toEqual([
    '1 between entries, left out: 3 lines that belong to none',
    '14 2 entries, left out: PB is not taken over: publishers of journals, which are not printed',
    '11 2 entries, left out: AB is not taken over: abstracts, which no document prints',
    '9 2 entries, left out: N1, U2 are not taken over: notes, which stay with whoever wrote them',
    '12 2 entries, left out: KW is not taken over: keywords, which no document prints',
    '15 2 entries, left out: XX is not taken over: what references.json has no place for',
    '3 2 entries, changed: their citekeys are made of first author and year, as they had none: lind2018, lind2018b',
  ]);
});

test('a type that nobody knows is something to do, and the rest is taken', async () => {
  const { items, said } = await read('TY  - WALK\nTI  - A\nAU  - Lind, Anna\nPY  - 2018\nER  - \n');
  expect(items).toMatchObject([{ type: 'document', title: 'A' }]);
  expect(said).toContain('1 A, to do: type: “WALK” is no type of CSL, so it stands as a document');
});
