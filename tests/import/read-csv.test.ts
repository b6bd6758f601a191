import { expect, test } from 'vitest';
import { readCsv } from '../../src/import/table/read-csv.ts';
import { tableOf, textsOf } from './tables.ts';

test('semicolons, a byte-order mark and CRLF, as Excel writes “CSV UTF-8” in much of Europe', () => {
  const table = tableOf('\uFEFFStudy;N\r\n"Müller; Lind 2020";1,204\r\n');
  expect(textsOf(table)).toEqual({
    'A1 (line 1, column 1)': 'Study',
    'B1 (line 1, column 7)': 'N',
    'A2 (line 2, column 1)': 'Müller; Lind 2020',
    'B2 (line 2, column 21)': '1,204',
  });
  expect(table.commaIsPoint).toBe(true);
});

test('commas, in which a semicolon means nothing', () => {
  const table = tableOf('Study,Sub-themes\nOkafor 2019,"calm; company"\nLind 2020,calm\n');
  expect(textsOf(table)['B2 (line 2, column 13)']).toBe('calm; company');
  expect(table.commaIsPoint).toBe(false);
});

test('UTF-16 with tabs, as Excel writes “Unicode Text”', () => {
  const table = tableOf(Buffer.from('\uFEFFStudy\tCountry\r\nŁukasz 2019\tPolska\r\n', 'utf16le'));
  expect(textsOf(table)).toMatchObject({
    'A2 (line 2, column 1)': 'Łukasz 2019',
    'B2 (line 2, column 13)': 'Polska',
  });
});

test('Windows-1252, as Excel writes “CSV”', () => {
  const bytes = Buffer.from('Study;N\r\nMüller 2020;\x937\x94\r\n', 'latin1');
  expect(textsOf(tableOf(bytes))).toMatchObject({
    'A2 (line 2, column 1)': 'Müller 2020',
    'B2 (line 2, column 13)': '“7”',
  });
});

test('the line in which Excel says what separates is counted and not read', () => {
  expect(textsOf(tableOf('sep=;\r\nStudy;N\r\nA, B 2019;3\r\n'))).toEqual({
    'A2 (line 2, column 1)': 'Study',
    'B2 (line 2, column 7)': 'N',
    'A3 (line 3, column 1)': 'A, B 2019',
    'B3 (line 3, column 11)': '3',
  });
});

test('a cell of several lines, an empty row and an empty column leave the others where they are', () => {
  expect(textsOf(tableOf('Study,,N\n"Okafor\n2019",,3\n\n,,4\n'))).toEqual({
    'A1 (line 1, column 1)': 'Study',
    'C1 (line 1, column 8)': 'N',
    'A2 (line 2, column 1)': 'Okafor\n2019',
    'C2 (line 3, column 8)': '3',
    'C4 (line 5, column 3)': '4',
  });
});

test('a quotation mark inside a text is one', () => {
  expect(textsOf(tableOf('Study,Note\nA 2019,5" pots\n'))['B2 (line 2, column 8)']).toBe('5" pots');
});

test('a quotation mark that is not closed is told', () => {
  expect(readCsv('a.csv', 'Study,N\n"Okafor,3\nLind,4\n')).toMatchObject({
    rule: 'table-is-readable',
    found: 'a quotation mark that is not closed',
  });
});

test.each([
  ['wide', ','.repeat(1_000)],
  ['long', '\n'.repeat(5_000)],
])('a table that is too %s is told', (_, between) => {
  expect(readCsv('a.csv', `Study,N${between}x`)).toMatchObject({
    found: 'cells far to the right or below',
    expected: 'at most 5000 rows and 1000 columns',
  });
});
