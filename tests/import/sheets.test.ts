import { expect, test } from 'vitest';
import { planTable } from '../../src/import/columns/plan-table.ts';
import { tableNotes } from '../../src/import/import-report.ts';
import { tableOf, workbookOf } from './tables.ts';

const data = (name: string) => ({
  name,
  rows: [
    ['study', 'participants'],
    ['Okafor 2019', 24],
  ],
});
const readMe = { name: 'Readme', rows: [['About this file']] };
const codebook = {
  name: 'Codebook',
  rows: [
    ['Variable', 'What it means'],
    ['n', 'how many took part'],
  ],
};

type Sheets = Parameters<typeof workbookOf>;

/** The sheet that is read, or what is said instead. */
async function chosen(sheets: Sheets, asked?: string, columns?: string) {
  const workbook = await workbookOf(...sheets);
  const [first, ...rest] = workbook.tables;
  if (first === undefined) throw new Error('No table');
  const plan = planTable(
    [first, ...rest],
    columns === undefined ? undefined : { file: 'columns.yaml', text: columns },
    asked,
  );
  if ('table' in plan) return [plan.table.sheet, ...tableNotes(plan.table, workbook)];
  return plan.map(({ found, expected, suggestion }) => [found, expected, suggestion]);
}

test('a first sheet that is a read-me or a list of words is passed over, and all sheets are said', async () => {
  expect(await chosen([readMe, data('Data')])).toEqual([
    'Data',
    'the sheet ‘Data’ was read, and no other: ‘Readme’; --sheet names another',
  ]);
  expect((await chosen([codebook, data('Data')]))[0]).toBe('Data');
  expect((await chosen([data('One'), data('Two')]))[0]).toBe('One');
});

test('where more than one other may be it, a person is asked, and where none is', async () => {
  expect(await chosen([readMe, data('One'), data('Two')])).toEqual([
    [
      'no names of studies on the first sheet, and more than one other that has them; the sheets are ‘Readme’, ‘One’, ‘Two’',
      'the sheet with a row for each study',
      'name it, such as `--sheet "One"`',
    ],
  ]);
  expect(await chosen([readMe, { name: 'Two', rows: [['Nothing here']] }])).toEqual([
    [
      'no row of headings on the sheet ‘Readme’; the sheets are ‘Readme’, ‘Two’',
      'a row with the headings of the columns, and a row for each study below it',
      'name the sheet with the studies after `--sheet`',
    ],
  ]);
});

test('the sheet that is asked for is read, whatever capitals it is written in', async () => {
  const sheets: Sheets = [readMe, data('One'), data('Two')];
  expect((await chosen(sheets, 'two'))[0]).toBe('Two');
  expect(await chosen(sheets, 'Twoo')).toEqual([
    ['no sheet ‘Twoo’', 'one of ‘Readme’, ‘One’, ‘Two’', 'did you mean `Two`?'],
  ]);
  expect(
    await chosen(
      sheets,
      'Two',
      'sheet: One\nheadings in rows: [1]\ncolumns: { study: study, participants: participants }\n',
    ),
  ).toEqual([
    [
      'columns of the sheet ‘One’, and `--sheet "Two"`',
      'columns of the sheet that was asked for',
      'move columns.yaml to another folder, and run the same command again',
    ],
  ]);
});

test('a file of text has no sheets', () => {
  expect(planTable([tableOf('study,participants\nA 2019,3\n')], undefined, 'Data')).toMatchObject([
    { found: 'a text file, which has no sheet ‘Data’', expected: 'no `--sheet`' },
  ]);
});
