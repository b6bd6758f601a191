import { expect, test } from 'vitest';
import { planTable, writeColumns } from '../../src/import/columns/plan-table.ts';
import { readColumns } from '../../src/import/columns/read-columns.ts';
import { columnsOf, findHeadings } from '../../src/import/table/columns-of.ts';
import type { Table } from '../../src/import/table/table.ts';
import { tableOf, workbookOf } from './tables.ts';

const named = (table: Table) =>
  columnsOf(table, findHeadings(table)).map(({ name, group }) =>
    group === undefined ? name : [group, name],
  );

test.each([
  ['headings in the first row', 'Study,N,Country\nA 2019,3,Wales\n', [1]],
  ['below a title and an empty row', 'Our table,,\n,,\nStudy,N,Country\nA 2019,3,Wales\n', [3]],
  [
    'in two rows, as a merged cell comes out of a spreadsheet',
    'Study,N,Personal,\n,,Coping,Hope\nA 2019,3,x,\n',
    [1, 2],
  ],
  [
    'in two rows, the upper over parts alone',
    ',,Personal,,Social,\nStudy,N,Coping,Hope,Peers,Family\nA 2019,3,x,,x,\n',
    [1, 2],
  ],
  ['a first study with gaps is no heading', 'Study,N,Country\nA 2019,,\nB 2020,4,Wales\n', [1]],
  ['nothing like it', 'A 2019\nB 2020\n', []],
])('headings are found: %s', (_, text, rows) => expect(findHeadings(tableOf(text))).toEqual(rows));

test('a heading over several columns is the group of each of them, and only of them', async () => {
  const { tables } = await workbookOf({
    name: 'S',
    rows: [
      ['Study', 'Personal', null, 'N', null],
      [null, 'Coping', 'Hope', null, 'Notes'],
      ['A 2019', 'x', null, 3, 'good'],
    ],
    merges: [
      { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
      { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
      { startRow: 0, startCol: 3, endRow: 1, endCol: 3 },
    ],
  });
  expect(tables.map(named)).toEqual([['Study', ['Personal', 'Coping'], ['Personal', 'Hope'], 'N', 'Notes']]);
});

test('a column without a heading, and one with a heading that another has, are named by their letters', () => {
  expect(named(tableOf('Study,Notes,,Notes,\nA 2019,a,b,c,\n'))).toEqual([
    'Study',
    'Notes',
    'column C',
    'Notes column D',
  ]);
});

test('the draft has a guess for each column, its first cells, and a question mark where there is none', () => {
  const table = tableOf('Study ID,Sample size,Hope,Colour\nA 2019,3,x,red\nB 2020,4,,"green, or\nblue"\n');
  const text = writeColumns(table, [1], columnsOf(table, [1]));
  expect(text.slice(text.indexOf('headings'))).toBe(`headings in rows: [1]

# One answer to all questions that are left below: delete the # in one of these lines.
# every question: leave out
# every question: note

columns:
  Study ID: study            # A 2019 · B 2020
  Sample size: participants  # 3 · 4
  Hope: perhaps sub-theme    # x
  Colour: "?"                # red · green, or blue
`);
  expect(text).toContain('#   sub-themes of THEME  the names of sub-themes, with ; between them\n');
});

test('a table whose headings are the words themselves needs no file of columns', () => {
  expect(
    planTable([tableOf('Study,Citekey,Participants,Sub-themes of Hope\nA 2019,a,3,b\n')], undefined),
  ).toMatchObject({
    headings: [1],
    columns: [
      { meaning: { is: 'study' } },
      { meaning: { is: 'citekey' } },
      { meaning: { is: 'participants' } },
      { meaning: { is: 'sub-themes', theme: 'Hope' } },
    ],
  });
});

const table = tableOf('Study,N,Colour\nA 2019,3,red\n');
const told = (text: string) => {
  const read = readColumns('columns.yaml', text, [table]);
  if ('columns' in read) return read.columns.map(({ name, meaning }) => [name, meaning]);
  return read.map(({ place: { line, column }, found, suggestion }) => [
    `${line}:${column}`,
    found,
    suggestion,
  ]);
};

test('what stands in the file is what the columns hold', () => {
  expect(
    told(
      'headings in rows: [1]\ncolumns: { Study: study, N: PARTICIPANTS, Colour: method  called   Paint }\n',
    ),
  ).toEqual([
    ['Study', { is: 'study' }],
    ['N', { is: 'participants' }],
    ['Colour', { is: 'method', name: 'Paint' }],
  ]);
});

test('all that does not hold in the file is told at once, at its place', () => {
  expect(told('headings in rows: [1]\ncolumns:\n  Study: "?"\n  M: participants\n  Colour: shade\n')).toEqual(
    [
      ['2:1', 'no line for the column ‘N’', undefined],
      ['3:3', 'no column with the names of the studies', undefined],
      [
        '3:10',
        'a question, `?`, for the column ‘Study’',
        'write what it holds; `note` keeps it beside the studies; `every question: leave out` answers all questions that are left',
      ],
      ['4:3', 'the column ‘M’, which is not in row 1 of the table', undefined],
      ['5:11', '`shade` for the column ‘Colour’', undefined],
    ],
  );
  expect(told('headings in rows: [1]\ncolumns: { Study: study, N: participants, Colours: note }\n')).toEqual([
    ['2:1', 'no line for the column ‘Colour’', undefined],
    ['2:43', 'the column ‘Colours’, which is not in row 1 of the table', 'did you mean `Colour`?'],
  ]);
  expect(told('headings in rows: 1\ncolumns: {}\n')).toEqual([
    ['1:19', 'the number 1 for `headings in rows`', undefined],
  ]);
  expect(told('sheet: Other\nheadings in rows: [1]\ncolumns: {}\n')).toEqual([
    ['1:8', 'the sheet ‘Other’, which is not in the table', undefined],
  ]);
  expect(told('headings in rows: [1]\ncolumns: { Study: study, N: study, Colour: leave out }\n')).toEqual([
    ['2:10', '2 columns that hold `study`', undefined],
  ]);
});

test('a table without headings is told', () => {
  expect(planTable([tableOf('A 2019\nB 2020\n')], undefined)).toMatchObject([
    { rule: 'table-is-readable', found: 'no row of headings' },
  ]);
});
