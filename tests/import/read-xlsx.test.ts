import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readXlsx } from '../../src/import/table/read-xlsx.ts';
import { textsOf, workbookOf } from './tables.ts';

test('numbers, shares, dates, formulas and ticks keep what the spreadsheet knows of them', async () => {
  const { tables } = await workbookOf({
    name: 'Extraction',
    rows: [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      [12, 0.45, new Date(Date.UTC(2026, 11, 5)), null, true, ' 7 '],
    ],
    cells: new Map([
      ['1,1', { value: 0.45, type: 'number', style: { numFmt: '0%' } }],
      ['1,3', { value: 9, type: 'formula', formula: '4+5', formulaResult: 9 }],
    ]),
  });
  expect(tables[0]?.cells.slice(6).map(({ at, text, kind }) => [at, text, kind])).toEqual([
    ['A2', '12', 'number'],
    ['B2', '45%', 'share'],
    ['C2', '2026-12-05', 'date'],
    ['D2', '9', 'number'],
    ['E2', 'TRUE', 'yes or no'],
    ['F2', '7', 'text'],
  ]);
});

test('merged cells, hidden rows and columns are known, and hidden sheets are named and not read', async () => {
  const { tables, hidden } = await workbookOf(
    {
      name: 'Extraction',
      rows: [
        ['Study', 'Personal', null],
        [null, 'Coping', 'Hope'],
        ['A 2019', 'x', null],
      ],
      merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
      columns: [{}, { hidden: true }],
      rowDefs: new Map([[2, { hidden: true }]]),
    },
    { name: 'Empty', rows: [] },
    { name: 'Lists', rows: [['x']], hidden: true },
  );
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Extraction']);
  expect(tables[0]).toMatchObject({
    merges: [{ row: 1, column: 2, lastRow: 1, lastColumn: 3 }],
    hiddenColumns: [2],
    hiddenRows: [3],
  });
  expect(hidden).toEqual(['Lists']);
});

test('letters with marks are one letter, however they were typed', async () => {
  const { tables } = await workbookOf({ name: 'S', rows: [['Mu\u0308ller 2020']] });
  expect(tables.map(textsOf)).toEqual([{ A1: 'Müller 2020' }]);
});

test('a workbook that says it unpacks to more than it may is not unpacked', async () => {
  expect(await readXlsx('bomb.xlsx', zip('xl/workbook.xml', new Uint8Array(60_000_000), 60_000_000))).toEqual(
    {
      rule: 'table-is-readable',
      severity: 'error',
      place: { file: 'bomb.xlsx', line: 1, column: 1 },
      found: 'a workbook of 60 MB when unpacked',
      expected: 'at most 20 MB',
      suggestion: 'save the sheet as CSV UTF-8, and import that',
    },
  );
});

test('one that says less than it unpacks to is damaged, and one that says nothing', async () => {
  for (const said of [1000, 0]) {
    expect(
      await readXlsx('bomb.xlsx', zip('xl/workbook.xml', new Uint8Array(60_000_000), said)),
    ).toMatchObject({ found: 'a file that is damaged, encrypted or not a workbook' });
  }
});

test('a workbook that was cut off is damaged', async () => {
  const whole = await writeXlsx({ sheets: [{ name: 'S', rows: [['a']] }] });
  for (const bytes of [whole.subarray(0, whole.length / 2), whole.subarray(0, 10), new Uint8Array()])
    expect(await readXlsx('cut.xlsx', bytes)).toMatchObject({ rule: 'table-is-readable' });
});

test('a cell far away is no table', async () => {
  const rows = [['Study'], ...Array.from({ length: 5_000 }, () => ['A 2019'])];
  expect(await readXlsx('far.xlsx', await writeXlsx({ sheets: [{ name: 'S', rows }] }))).toMatchObject({
    found: 'cells far to the right or below on the sheet ‘S’',
  });
});

/** A zip archive with one packed entry that says it has so many bytes. */
function zip(name: string, content: Uint8Array, said: number): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(said, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
