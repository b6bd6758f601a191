import { expect, test } from 'vitest';
import { readAges, readCount, readCountries, readMark, readMiddleAge } from '../../src/import/read-cell.ts';
import type { CellKind } from '../../src/import/table/table.ts';
import { absenceInWords } from '../../src/review/absence-in-words.ts';

const cell = (text: string, kind: CellKind = 'text') => ({ text, kind });

test.each([
  ['24', 24],
  ['n = 7', 7],
  ['N=7', 7],
  ['24 participants', 24],
  ['1,204', 1204],
  ['1 204', 1204],
  ['1\u00A0204', 1204],
  ['1\u202F204', 1204],
])('%s is a number of people', (text, is) => expect(readCount(cell(text), false)).toEqual({ is }));

test.each([
  '8 of 12',
  '≥ 5',
  '>5',
  '~30',
  'about 30',
  '12*',
  '?',
  '12?',
  '1.204',
  '1,2',
  '12.5',
  '7 (4 women)',
  '7/8',
  '0',
  '-3',
  '45%',
  'seven',
  '1,20,4',
  '12 345 6',
  '1e3',
  '12–14',
])('%s is for a person to look at', (text) => expect(readCount(cell(text), false)).toHaveProperty('unclear'));

test.each<[string, CellKind, string]>([
  ['0.45', 'share', 'it is a share, not a number of people'],
  ['45', 'share', 'it is a share, not a number of people'],
  ['45%', 'text', 'it is a share, not a number of people'],
  ['2026-05-12', 'date', 'it is a date'],
  ['45', 'date', 'it is a date'],
  ['=B2', 'unknown', 'it is a formula without a value'],
  ['45', 'unknown', 'it is a formula without a value'],
  ['0', 'number', 'no study has 0 participants'],
  ['seven', 'text', 'it is not a number alone'],
  ['1,20,4', 'text', 'it is not one whole number'],
  ['12.5', 'number', 'it can be read as a fraction or with a sign for thousands'],
])('%s, a %s, is no number of people, as %s', (text, kind, unclear) =>
  expect(readCount(cell(text, kind), false)).toEqual({ unclear }),
);

test('a comma can be a point where semicolons separate', () => {
  expect(readCount(cell('1,204'), true)).toEqual({
    unclear: 'it can be read as a fraction or with a sign for thousands',
  });
});

test.each<[string, CellKind]>([
  ['2026-05-12', 'date'],
  ['45%', 'share'],
  ['#REF!', 'unknown'],
  ['TRUE', 'yes or no'],
])('%s, which the spreadsheet knows as a %s, is no number of people', (text, kind) =>
  expect(readCount(cell(text, kind), false)).toHaveProperty('unclear'),
);

test.each([
  ['34.5', { years: 34.5 }],
  ['34', { years: 34 }],
  ['34.5 years', { years: 34.5 }],
  ['34.5 (SD 8.1)', { years: 34.5, sd: 8.1 }],
  ['34.5 (SD = 8.1)', { years: 34.5, sd: 8.1 }],
  ['M = 34.5, SD = 8.1', { years: 34.5, sd: 8.1 }],
  ['mean 34 years; SD: 9', { years: 34, sd: 9 }],
])('%s is a mean age', (text, is) => expect(readMiddleAge(cell(text))).toEqual({ is }));

test.each([
  '34.5 ± 8.1',
  '34.5 (8.1)',
  '34.5+-8.1',
  '34.5 (SE 0.9)',
  '18–75',
  '34.5 (range 18–75)',
  'adults',
  '0',
  '345',
  '45%',
])('%s is no mean age that is sure', (text) => expect(readMiddleAge(cell(text))).toHaveProperty('unclear'));

test.each([
  ['18–75'],
  ['18-75'],
  ['18 to 75'],
  ['18 to 75 years'],
  ['18–75 years old'],
  ['aged 18-75'],
  ['range 18–75'],
  ['18 years to 75 years'],
  ['18 — 75 yrs'],
])('%s is a range of ages', (text) => expect(readAges(cell(text))).toEqual({ is: { from: 18, to: 75 } }));

test.each([
  'mean 34 (SD 9)',
  'mean 34 (range 18–75)',
  '18+',
  '≥ 18',
  '75–18',
  '18–750',
  'adults',
  '34',
  '18–25; 60–75',
  '5–12–26',
])('%s is no range of ages', (text) => expect(readAges(cell(text))).toHaveProperty('unclear'));

test('ages of which the spreadsheet has made a date are named as such', () => {
  expect(readAges(cell('2026-12-05', 'date'))).toEqual({ unclear: 'the spreadsheet has made a date of it' });
});

test.each([
  ['Wales', ['Wales']],
  ['Wales; England', ['Wales', 'England']],
  ['Wales, England,', ['Wales', 'England']],
  ['UK/USA', ['UK', 'USA']],
  ['Wales\nWales', ['Wales']],
  ['Bosnia and Herzegovina', ['Bosnia and Herzegovina']],
  ['Côte d’Ivoire', ['Côte d’Ivoire']],
  ['Latin America and the Caribbean; Spain', ['Latin America and the Caribbean', 'Spain']],
])('%s is a list of countries', (text, is) => expect(readCountries(cell(text))).toEqual({ is }));

test.each(['Wales and England', 'UK & Ireland', '3 countries', 'Wales (n = 3)', '?', ';'])(
  '%s is no list of countries',
  (text) => expect(readCountries(cell(text))).toHaveProperty('unclear'),
);

test.each([
  ...['NR', 'nr', 'N.R.', 'n/a', 'NA', 'n.a.', '—', '-', 'not reported', 'Not stated.', 'NS'].map(
    (text) => [text, 'not reported'] as const,
  ),
  ...['unclear', 'Unknown.', 'NK', 'not known'].map((text) => [text, 'not known'] as const),
  ['Not applicable', 'not applicable'] as const,
  ['not done', 'not done'] as const,
  ['not assessed', 'not assessed'] as const,
  ...['?', 'none', 'Namibia', 'no', 'NRW', '0'].map((text) => [text, undefined] as const),
])('%s says of a value that it is %s', (text, absent) => expect(absenceInWords(text)).toBe(absent));

test.each([
  ['x', true],
  ['X', true],
  ['✓', true],
  ['yes', true],
  ['Y', true],
  ['1', true],
  ['TRUE', true],
  ['no', false],
  ['0', false],
  ['-', false],
  ['–', false],
  ['partly', undefined],
  ['?', undefined],
  ['2', undefined],
  ['NR', undefined],
  ['xx', undefined],
])('%s is a mark: %s', (text, is) => expect(readMark(cell(text))).toBe(is));
