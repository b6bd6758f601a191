import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../src/language/phrase.ts';
import { cy } from '../../src/messages/cy.ts';
import type { Unit } from '../../src/messages/messages.ts';

const { values, blocks, html, pdf, index } = cy;

/** Each unit after the figures 0 to 12, and after the words for 1 to 9. */
const counts: readonly (readonly [Unit, string, string])[] = [
  [
    'study',
    '0 astudiaeth|1 astudiaeth|2 astudiaeth|3 astudiaeth|4 astudiaeth|5 astudiaeth|6 astudiaeth|7 astudiaeth|8 astudiaeth|9 astudiaeth|10 astudiaeth|11 astudiaeth|12 astudiaeth',
    'un astudiaeth|dwy astudiaeth|tair astudiaeth|pedair astudiaeth|pum astudiaeth|chwe astudiaeth|saith astudiaeth|wyth astudiaeth|naw astudiaeth',
  ],
  [
    'participant',
    '0 cyfranogwr|1 cyfranogwr|2 gyfranogwr|3 chyfranogwr|4 cyfranogwr|5 cyfranogwr|6 chyfranogwr|7 cyfranogwr|8 cyfranogwr|9 cyfranogwr|10 cyfranogwr|11 cyfranogwr|12 cyfranogwr',
    'un cyfranogwr|dau gyfranogwr|tri chyfranogwr|pedwar cyfranogwr|pum cyfranogwr|chwe chyfranogwr|saith cyfranogwr|wyth cyfranogwr|naw cyfranogwr',
  ],
  [
    'theme',
    '0 thema|1 thema|2 thema|3 thema|4 thema|5 thema|6 thema|7 thema|8 thema|9 thema|10 thema|11 thema|12 thema',
    'un thema|dwy thema|tair thema|pedair thema|pum thema|chwe thema|saith thema|wyth thema|naw thema',
  ],
  [
    'sub-theme',
    '0 is-thema|1 is-thema|2 is-thema|3 is-thema|4 is-thema|5 is-thema|6 is-thema|7 is-thema|8 is-thema|9 is-thema|10 is-thema|11 is-thema|12 is-thema',
    'un is-thema|dwy is-thema|tair is-thema|pedair is-thema|pum is-thema|chwe is-thema|saith is-thema|wyth is-thema|naw is-thema',
  ],
  [
    'database',
    '0 cronfa ddata|1 gronfa ddata|2 gronfa ddata|3 cronfa ddata|4 cronfa ddata|5 cronfa ddata|6 chronfa ddata|7 cronfa ddata|8 cronfa ddata|9 cronfa ddata|10 cronfa ddata|11 cronfa ddata|12 cronfa ddata',
    'un gronfa ddata|dwy gronfa ddata|tair cronfa ddata|pedair cronfa ddata|pum cronfa ddata|chwe chronfa ddata|saith cronfa ddata|wyth cronfa ddata|naw cronfa ddata',
  ],
  [
    'message',
    '0 neges|1 neges|2 neges|3 neges|4 neges|5 neges|6 neges|7 neges|8 neges|9 neges|10 neges|11 neges|12 neges',
    'un neges|dwy neges|tair neges|pedair neges|pum neges|chwe neges|saith neges|wyth neges|naw neges',
  ],
  [
    'limitation',
    '0 cyfyngiad|1 cyfyngiad|2 gyfyngiad|3 chyfyngiad|4 cyfyngiad|5 cyfyngiad|6 chyfyngiad|7 cyfyngiad|8 cyfyngiad|9 cyfyngiad|10 cyfyngiad|11 cyfyngiad|12 cyfyngiad',
    'un cyfyngiad|dau gyfyngiad|tri chyfyngiad|pedwar cyfyngiad|pum cyfyngiad|chwe chyfyngiad|saith cyfyngiad|wyth cyfyngiad|naw cyfyngiad',
  ],
  [
    'edition',
    '0 argraffiad|1 argraffiad|2 argraffiad|3 argraffiad|4 argraffiad|5 argraffiad|6 argraffiad|7 argraffiad|8 argraffiad|9 argraffiad|10 argraffiad|11 argraffiad|12 argraffiad',
    'un argraffiad|dau argraffiad|tri argraffiad|pedwar argraffiad|pum argraffiad|chwe argraffiad|saith argraffiad|wyth argraffiad|naw argraffiad',
  ],
  [
    'record',
    '0 cofnod|1 cofnod|2 gofnod|3 chofnod|4 cofnod|5 cofnod|6 chofnod|7 cofnod|8 cofnod|9 cofnod|10 cofnod|11 cofnod|12 cofnod',
    'un cofnod|dau gofnod|tri chofnod|pedwar cofnod|pum cofnod|chwe chofnod|saith cofnod|wyth cofnod|naw cofnod',
  ],
  [
    'report',
    '0 adroddiad|1 adroddiad|2 adroddiad|3 adroddiad|4 adroddiad|5 adroddiad|6 adroddiad|7 adroddiad|8 adroddiad|9 adroddiad|10 adroddiad|11 adroddiad|12 adroddiad',
    'un adroddiad|dau adroddiad|tri adroddiad|pedwar adroddiad|pum adroddiad|chwe adroddiad|saith adroddiad|wyth adroddiad|naw adroddiad',
  ],
  [
    'term',
    '0 term|1 term|2 derm|3 therm|4 term|5 term|6 therm|7 term|8 term|9 term|10 term|11 term|12 term',
    'un term|dau derm|tri therm|pedwar term|pum term|chwe therm|saith term|wyth term|naw term',
  ],
  [
    'point',
    '0 pwynt|1 pwynt|2 bwynt|3 phwynt|4 pwynt|5 pwynt|6 phwynt|7 pwynt|8 pwynt|9 pwynt|10 pwynt|11 pwynt|12 pwynt',
    'un pwynt|dau bwynt|tri phwynt|pedwar pwynt|pum pwynt|chwe phwynt|saith pwynt|wyth pwynt|naw pwynt',
  ],
  [
    'claim',
    '0 gosodiad|1 gosodiad|2 osodiad|3 gosodiad|4 gosodiad|5 gosodiad|6 gosodiad|7 gosodiad|8 gosodiad|9 gosodiad|10 gosodiad|11 gosodiad|12 gosodiad',
    'un gosodiad|dau osodiad|tri gosodiad|pedwar gosodiad|pum gosodiad|chwe gosodiad|saith gosodiad|wyth gosodiad|naw gosodiad',
  ],
];

test.each(counts)('%s after numerals', (unit, inFigures, inWords) => {
  expect(Array.from({ length: 13 }, (_, n) => values.count(n, unit, false)).join('|')).toBe(inFigures);
  expect(Array.from({ length: 9 }, (_, n) => values.count(n + 1, unit, true)).join('|')).toBe(inWords);
});

test('a part of a whole has the noun once, after the whole', () => {
  expect(values.countOf(5, 12, 'study')).toBe('5 o 12 astudiaeth');
  expect(values.countOf(2, 3, 'participant')).toBe('2 o 3 chyfranogwr');
  expect(values.count(12_345, 'record', false)).toBe('12,345 cofnod');
});

test('number words take the gender of what they count', () => {
  expect([2, 3, 4].map((n) => values.words(n, 'theme'))).toEqual(['dwy', 'tair', 'pedair']);
  expect([2, 3, 4].map((n) => values.words(n, 'point'))).toEqual(['dau', 'tri', 'pedwar']);
  expect([0, 5, 6, 10].map((n) => values.words(n, 'study'))).toEqual(['0', 'pum', 'chwe', '10']);
});

test('dates and ranges', () => {
  expect(values.date('2026-11-24')).toBe('24 Tachwedd 2026');
  expect(values.date('2026-02')).toBe('Chwefror 2026');
  expect(
    Array.from({ length: 12 }, (_, m) => values.month(`2026-${String(m + 1).padStart(2, '0')}-01`)),
  ).toEqual(
    'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'
      .split(' ')
      .map((month) => `${month} 2026`),
  );
  expect(values.year('2023-12')).toBe('2023');
  expect(values.range(18, 75)).toBe('18–75');
  expect(values.rangeInWords(18, 75)).toBe('18 i 75');
  expect([values.pages('4'), values.pages('4–5')]).toEqual(['t. 4', 'tt. 4–5']);
});

describe('lists', () => {
  const foreign = (text: string) => ({ text, lang: 'en-GB' as const, untranslated: 3 });
  test.each<[Phrase[], Phrase]>([
    [[], ''],
    [['CINAHL'], 'CINAHL'],
    [['MEDLINE', 'Web of Science'], 'MEDLINE a Web of Science'],
    [['CINAHL', 'MEDLINE', 'APA PsycInfo'], 'CINAHL, MEDLINE ac APA PsycInfo'],
    [['Ann', 'Siân', 'Owen'], 'Ann, Siân ac Owen'],
    [['parch', 'cefnogaeth'], 'parch a chefnogaeth'],
    [['cyfoedion', 'teulu'], 'cyfoedion a theulu'],
    [['teulu', 'chwaer'], 'teulu a chwaer'],
    [['oriau', 'wythnosau'], 'oriau ac wythnosau'],
    [['Perthnasoedd', 'Cyfrannu'], 'Perthnasoedd a Cyfrannu'],
    [['3 thema', '8 is-thema'], '3 thema ac 8 is-thema'],
    [['3 thema', '11 is-thema'], '3 thema ac 11 is-thema'],
    [['3 thema', '10 is-thema'], '3 thema a 10 is-thema'],
    [
      ['cyfoedion', foreign('peer support')],
      ['cyfoedion a ', foreign('peer support')],
    ],
    [
      ['cyfoedion', foreign('open talks')],
      ['cyfoedion ac ', foreign('open talks')],
    ],
    [
      [foreign('talks'), 'teulu'],
      [foreign('talks'), ' a theulu'],
    ],
  ])('%j', (items, said) => expect(values.list(items)).toEqual(said));
});

test('who says something', () => {
  expect(blocks.saidBy('author', 1)).toBe('Daeth yr awdur i’r casgliad');
  expect(blocks.saidBy('author', 3)).toBe('Daeth yr awduron i’r casgliad');
  expect(blocks.saidBy('participants', 1)).toBe('Dywedodd cyfranogwyr');
  expect(blocks.saidBy('participants', 1, 1)).toBe('Dywedodd un cyfranogwr');
  expect(blocks.saidBy('participants', 1, 3)).toBe('Dywedodd tri chyfranogwr');
  expect(blocks.saidBy('reporter', 1)).toBe('Ychwanegodd y newyddiadurwr');
  expect(blocks.saidBy('this briefing', 1)).toBe('Rydym yn awgrymu');
});

test('under a large figure stands the singular', () => {
  expect([1, 2, 12].map((n) => blocks.figures.participants(n))).toEqual([
    'cyfranogwr',
    'gyfranogwr',
    'cyfranogwr',
  ]);
});

test('what has no value is said in one form for each reason', () => {
  expect(values.absent('not reported')).toBe('heb ei adrodd yn y ffynhonnell');
  expect(values.absent('not known')).toBe('heb fod yn hysbys i ni');
  expect(values.absent('not done')).toBe('heb ei wneud');
  expect(values.absent('not applicable')).toBe('heb fod yn berthnasol');
  expect(values.absent('not assessed')).toBe('heb ei asesu gan yr adolygiad');
  expect(values.noNumber('not reported')).toBe('nifer heb ei adrodd yn y ffynhonnell');
  expect(values.noNumber('not done')).toBe('heb ei wneud');
  expect(values.noNumber('not known', 'study')).toBe('nifer yr astudiaethau heb fod yn hysbys i ni');
  expect(values.noNumber('not applicable', 'participant')).toBe('nifer y cyfranogwyr heb fod yn berthnasol');
});

test('confidence, in the words of GRADE-CERQual', () => {
  const rated = {
    rating: 'very low',
    methodologicalLimitations: 'pryderon difrifol',
    coherence: 'dim pryderon',
    adequacy: 'mân bryderon',
    relevance: 'dim pryderon',
  } as const;
  expect(blocks.confidence({ absent: 'not assessed', why: 'rheswm' })).toBe(
    'Nid yw’r adolygiad wedi asesu pa mor hyderus yw yn y canfyddiadau hyn (rheswm).',
  );
  expect(blocks.confidence({ assessedWith: 'CINeMA', where: 'tabl' })).toBe(
    'Pa mor hyderus yw’r adolygiad yn y canfyddiadau hyn: aseswyd (dull: CINeMA; y graddau: tabl).',
  );
  expect(blocks.confidence(rated)).toBe(
    'Pa mor hyderus yw’r adolygiad yn y canfyddiad: isel iawn (GRADE-CERQual).',
  );
  expect(blocks.confidence(rated, 'others')).toBe(
    'Pa mor hyderus yw’r adolygiad yn y canfyddiadau eraill: isel iawn (GRADE-CERQual).',
  );
  expect(blocks.assessment(rated)).toBe(
    'Cyfyngiadau methodolegol: pryderon difrifol; cydlyniad: dim pryderon; digonolrwydd: mân bryderon; perthnasedd: dim pryderon.',
  );
});

test('a reason in another language stands in its sentence as one in Welsh does', () => {
  const why = (text: string) => ({ text, lang: 'en-GB' as const, untranslated: 3 });
  const said = 'Faint o astudiaethau sy’n crybwyll is-thema: heb fod yn hysbys i ni';
  const of = (text: string) =>
    blocks.findings.noStudies({ absent: 'not known', why: why(text) }, 'sub-theme');
  expect(of('the abstract does not say.')).toEqual([`${said} (`, why('the abstract does not say'), ').']);
  expect(of('The abstract does not say.')).toEqual([`${said}. `, why('The abstract does not say.')]);
  expect(of('')).toBe(`${said}.`);
});

test('the flow of records follows one as well as twelve', () => {
  const { flow } = blocks;
  expect(flow.step('screened', 'record')).toBe('Cofnodion a sgriniwyd');
  expect(flow.step('notRetrieved', 'report')).toBe('Adroddiadau na ddaeth i law');
  expect(`${values.count(1, 'study', false)} ${flow.included(values.count(3, 'report', false))}`).toBe(
    '1 astudiaeth a gynhwyswyd, mewn 3 adroddiad',
  );
});

test('pages, editions and files', () => {
  expect(pdf.page(2, 7)).toBe('Tudalen 2 o 7');
  expect(pdf.edition(1, '2026-11-24', '2027-11-24')).toBe(
    'Argraffiad 1 · 24 Tachwedd 2026 · Adolygiad nesaf: Tachwedd 2027',
  );
  expect(html.printedPage).toEqual({ before: 'Tudalen ', between: ' o ' });
  expect(index.formats.pdf('Print bras', 2)).toBe('PDF: Print bras, 2 dudalen');
  expect(index.formats.pdf(undefined, 6)).toBe('PDF, 6 thudalen');
  expect(blocks.learning.minutes(2)).toBe('2 funud');
  expect(blocks.dotField.alternative(2)).toBe('2 ddot, un ar gyfer pob cyfranogwr');
});
