import { expect, test } from 'vitest';
import { planTable } from '../../src/import/columns/plan-table.ts';
import { type PlannedTable, readColumns } from '../../src/import/columns/read-columns.ts';
import { importStudies } from '../../src/import/studies/import-studies.ts';
import type { Table } from '../../src/import/table/table.ts';
import { tableOf, workbookOf } from './tables.ts';

/** A table as `columns.yaml` is drafted for it, with every guess taken and every question without one kept as a note. */
function asProposed(table: Table): PlannedTable {
  const plan = planTable([table], undefined);
  if ('columns' in plan) return plan;
  if (!('draft' in plan)) throw new Error(JSON.stringify(plan));
  const text = plan.draft.replaceAll(/: "?(?:\?"?|perhaps )/g, (sign) =>
    sign.includes('?') ? ': note' : ': ',
  );
  const read = readColumns('columns.yaml', text, [table]);
  if (!('columns' in read)) throw new Error(JSON.stringify(read));
  return read;
}

const read = (table: Table) => importStudies(asProposed(table), []);

const rowPerArm = [
  ['study', 'participants', 'ages', 'countries', 'Design'],
  ['Okafor 2019', 24, '18–75', 'Wales', 'Interviews'],
  ['Lind 2020', 31, '20-60', 'England; Wales', 'Survey'],
  ['Okafor 2019', 24, '18–75', 'Wales', 'Diary'],
];

async function sheet(rows: (string | number | null)[][], merges: Table['merges'] = []): Promise<Table> {
  const { tables } = await workbookOf({
    name: 'S',
    rows,
    merges: merges.map(({ row, column, lastRow, lastColumn }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: lastRow - 1,
      endCol: lastColumn - 1,
    })),
  });
  const [table] = tables;
  if (table === undefined) throw new Error('No table');
  return table;
}

test('rows of one name are one study, and a person is asked whether they are', async () => {
  const { studies, references, asked } = read(await sheet(rowPerArm));
  expect(
    studies.map(({ id, rows, participants, methods }) => [id, rows, participants, methods.get('Design')]),
  ).toEqual([
    ['okafor-2019', [2, 4], { is: 24 }, ['Interviews', 'Diary']],
    ['lind-2020', [3], { is: 31 }, ['Survey']],
  ]);
  expect(references.map(({ id }) => id)).toEqual(['okafor2019', 'lind2020']);
  expect(asked.filter(({ kind }) => kind === 'studies with several rows')).toEqual([
    {
      kind: 'studies with several rows',
      what: 'rows 2 and 4 are taken as one study, Okafor 2019: see that they are, and that its numbers are those of the whole study',
    },
  ]);
});

test('arms and points in time stand beside their study, and numbers that differ are asked for', () => {
  const { studies, toDos, account } = read(
    tableOf(
      'Study,Arm,Time point,N,Outcome\nOkafor 2019,Walking,12 weeks,24,better\nOkafor 2019,Waiting list,12 weeks,26,the same\n',
    ),
  );
  expect(studies).toMatchObject([
    {
      participants: {
        toDo: 'the participants of the whole study; its rows have “24” in D2 (line 2, column 30) and “26” in D3 (line 3, column 35)',
      },
      notes: [
        'Arm: Walking',
        'Time point: 12 weeks',
        'Outcome: better',
        'Arm: Waiting list',
        'Time point: 12 weeks',
        'Outcome: the same',
      ],
    },
  ]);
  expect(toDos[1]).toBe(
    'the data have no place for “Arm”, “Time point” and “Outcome”: it is kept as notes beside the studies; use what you need of it in themes, limitations or texts',
  );
  expect(account.filter(({ as }) => as === 'to do').map(({ cell, why }) => [cell.text, why])).toEqual([
    ['24', 'the rows of the study differ'],
    ['26', 'the rows of the study differ'],
  ]);
});

test('two reports of a study that has a number are one study', () => {
  const { studies } = read(
    tableOf(
      'Study ID,First author,Year,Title,N\nS1,Okafor,2019,One,24\nS2,Lind,2020,Three,30\nS1,Okafor,2021,Two,24\n',
    ),
  );
  expect(studies.map(({ id, also, rows, toDos }) => [id, also, rows, toDos])).toEqual([
    [
      'okafor-2019',
      'S1',
      [2, 4],
      [
        'rows 2 and 4 are taken as one study, Okafor 2019, told of in 2 reports, of which `citekey` names the first: see that they are, and that its numbers are those of the whole study',
      ],
    ],
    ['lind-2020', 'S2', [3], []],
  ]);
});

test('of two reports of a study, one is its reference, and nothing of the other gets into it', () => {
  const { references } = read(
    tableOf(
      'Study ID,First author,Year,Title,DOI,N\nS1,Okafor,2019,One,,24\nS1,Okafor,2021,Two,10.1000/two,24\n',
    ),
  );
  expect(references).toEqual([
    {
      id: 'okafor2019',
      type: 'document',
      title: 'One',
      author: [{ family: 'Okafor' }],
      issued: { 'date-parts': [[2019]] },
    },
  ]);
});

test('two works of one author and year are two studies', () => {
  const apart = read(tableOf('Author,Year,Title,N\nOkafor,2019,One,24\nOkafor,2019,Two,30\n'));
  expect(apart.studies.map(({ id, citekey, toDos }) => [id, citekey, toDos])).toEqual([
    ['okafor-2019', 'okafor2019', []],
    ['okafor-2019-2', 'okafor2019b', []],
  ]);
  const named = read(tableOf('Study,DOI,N\nOkafor 2019,10.1000/a,24\nOkafor 2019,10.1000/b,30\n'));
  expect(named.studies.map(({ toDos }) => toDos)).toEqual([
    [
      'row 2: another study is called Okafor 2019 as well, and its report is another: if both tell of one study, make one of them',
    ],
    [
      'row 3: another study is called Okafor 2019 as well, and its report is another: if both tell of one study, make one of them',
    ],
  ]);
});

test('a name that is merged over its rows names the study of each, and a row without a name is asked about', async () => {
  const merged = read(
    await sheet(
      [
        ['Study', 'Arm', 'N'],
        ['Okafor 2019', 'Walking', 24],
        [null, 'Waiting list', 26],
        ['Lind 2020', 'Walking', 30],
      ],
      [{ row: 2, column: 1, lastRow: 3, lastColumn: 1 }],
    ),
  );
  expect(merged.studies.map(({ rows }) => rows)).toEqual([[2, 3], [4]]);
  const blank = read(
    tableOf('Study,Arm,N\nOkafor 2019,Walking,24\n,Waiting list,26\nLind 2020,Walking,30\n'),
  );
  expect(blank.studies.map(({ rows, toDos }) => [rows, toDos])).toEqual([
    [
      [2],
      [
        'row 3 names no study and may belong to Okafor 2019 above it; it has “Waiting list” in B3 (line 3, column 2) and “26” in C3 (line 3, column 15)',
      ],
    ],
    [[4], []],
  ]);
});

test('an upper heading that is said again over each of its columns, or merged over them, groups them', async () => {
  const again = read(
    tableOf(
      'Study,Study,What helps,What helps,What hinders\nName,N,Peers,Family,Cost\nOkafor 2019,24,x,,x\nLind 2020,30,,x,\n',
    ),
  );
  expect(again.themes.map(({ name, subThemes }) => [name, subThemes.map((one) => one.name)])).toEqual([
    ['What helps', ['Peers', 'Family']],
    ['What hinders', ['Cost']],
  ]);
  expect(again.studies.map(({ id, participants, supports }) => [id, participants, supports])).toEqual([
    ['okafor-2019', { is: 24 }, ['peers', 'cost']],
    ['lind-2020', { is: 30 }, ['family']],
  ]);
  const merged = read(
    await sheet(
      [
        ['Study', 'Control group', null, 'Walking group', null],
        [null, 'n', 'mean', 'n', 'mean'],
        ['Okafor 2019', 12, 3.5, 14, 4.1],
      ],
      [
        { row: 1, column: 1, lastRow: 2, lastColumn: 1 },
        { row: 1, column: 2, lastRow: 1, lastColumn: 3 },
        { row: 1, column: 4, lastRow: 1, lastColumn: 5 },
      ],
    ),
  );
  expect(merged.studies).toMatchObject([
    {
      participants: { absent: 'not known', why: 'the extraction table has no column for it' },
      notes: [
        'Control group: n: 12',
        'Control group: mean: 3.5',
        'Walking group: n: 14',
        'Walking group: mean: 4.1',
      ],
    },
  ]);
});

test('where reviewers have a row each beside that of their consensus, theirs is left out', () => {
  const { studies, account } = read(
    tableOf(
      'Study ID,Reviewer Name,N\nOkafor 2019,Ada,23\nOkafor 2019,Bo,24\nOkafor 2019,Consensus,24\nLind 2020,Ada,30\n',
    ),
  );
  expect(studies.map(({ rows, participants, toDos }) => [rows, participants, toDos])).toEqual([
    [[4], { is: 24 }, []],
    [[5], { is: 30 }, []],
  ]);
  expect(account.filter(({ cell, as }) => cell.row === 2 && as === 'left out').map(({ why }) => why)).toEqual(
    [
      'the row is one reviewer’s, beside that of their consensus',
      'the row is one reviewer’s, beside that of their consensus',
      'the row is one reviewer’s, beside that of their consensus',
    ],
  );
});

test('totals, notes and lines between groups of studies are no studies, and a study of which nothing is known yet is one', () => {
  const { studies, account } = read(
    tableOf(
      'Study,N,Country\nQualitative studies,,\nOkafor 2019,24,Wales\nLind 2020,,\nTotal (n = 2),24,\nTotals,24,\nMean of all studies,12,\n* Okafor 2019 is told of in two papers,,\nSum 2018,5,Kenya\n',
    ),
  );
  expect(studies.map(({ name }) => name)).toEqual(['Okafor 2019', 'Lind 2020', 'Sum 2018']);
  expect(account.filter(({ as }) => as === 'left out').map(({ cell, why }) => [cell.text, why])).toEqual([
    ['Qualitative studies', 'nothing stands beside it'],
    ['Total (n = 2)', 'the row holds totals, and counts are derived from the studies'],
    ['24', 'the row holds totals, and counts are derived from the studies'],
    ['Totals', 'the row holds totals, and counts are derived from the studies'],
    ['24', 'the row holds totals, and counts are derived from the studies'],
    ['Mean of all studies', 'the row holds totals, and counts are derived from the studies'],
    ['12', 'the row holds totals, and counts are derived from the studies'],
    ['* Okafor 2019 is told of in two papers', 'nothing stands beside it'],
  ]);
});

test('what no row tells is to do once, and not in each study', () => {
  const rows = Array.from({ length: 68 }, (_, at) => `Author${at} 2019,Wales`);
  const { studies, toDos } = read(tableOf(`Study,Country\n${rows.join('\n')}\n`));
  expect(studies).toHaveLength(68);
  expect(studies.flatMap((study) => study.toDos)).toEqual([]);
  expect(studies.filter(({ participants }) => 'toDo' in participants)).toEqual([]);
  expect(toDos).toEqual([
    'there are no references for any study, so that entries were made of what the table tells: see in references.json that type, authors and all else are complete (author02019, author12019, author22019, author32019, author42019, author52019, author62019, author72019 and 60 more)',
    'the table has no column with participants: write in each study how many took part, as far as it is known',
  ]);
});

test('a reference that is not there is made of what the row tells', () => {
  const { references } = read(
    tableOf(
      'Authors;Year;Title;Journal;DOI;N\n"Okafor, A., Lind, B.";2019;Walking;Trials;https://doi.org/10.1000/A1;24\nLind B, Boone CD;2020.0;Talking;Trials;;3\nHale;2021;Sitting;;NR;4\n"Boone, Cy; Óg, Una and Hale, D.";2018;Standing;;;4\nThe Walking Group;n.d.;Lying;;;5\n',
    ),
  );
  expect(references).toEqual([
    {
      id: 'okafor2019',
      type: 'article-journal',
      title: 'Walking',
      author: [
        { family: 'Okafor', given: 'A.' },
        { family: 'Lind', given: 'B.' },
      ],
      'container-title': 'Trials',
      issued: { 'date-parts': [[2019]] },
      DOI: '10.1000/A1',
    },
    {
      id: 'lind2020',
      type: 'article-journal',
      title: 'Talking',
      author: [
        { family: 'Lind', given: 'B' },
        { family: 'Boone', given: 'CD' },
      ],
      'container-title': 'Trials',
      issued: { 'date-parts': [[2020]] },
      number: 'TO DO: the number of the article; or write "page" or "DOI" in place of "number"',
    },
    {
      id: 'hale2021',
      type: 'document',
      title: 'Sitting',
      author: [{ family: 'Hale' }],
      issued: { 'date-parts': [[2021]] },
    },
    {
      id: 'boone2018',
      type: 'document',
      title: 'Standing',
      author: [
        { family: 'Boone', given: 'Cy' },
        { family: 'Óg', given: 'Una' },
        { family: 'Hale', given: 'D.' },
      ],
      issued: { 'date-parts': [[2018]] },
    },
    {
      id: 'thewalkinggroupnd',
      type: 'document',
      title: 'Lying',
      author: [{ literal: 'The Walking Group' }],
    },
  ]);
});

test('a citekey that another reference has is not given a second time', () => {
  const { studies, references } = importStudies(asProposed(tableOf('Study,N\nHale 2021,3\n')), [
    { id: 'hale2021', author: [{ family: 'Boone' }], issued: { 'date-parts': [[2021]] }, title: 'One' },
  ]);
  expect([studies[0]?.citekey, references]).toEqual(['hale2021', []]);
  const reserved = importStudies(asProposed(tableOf('Study,N\nHale 2021,3\n')), [], ['hale2021']);
  expect(reserved.studies.map(({ citekey }) => citekey)).toEqual(['hale2021b']);
});

test('studies that share a reference are told apart by a label, which is to do', () => {
  const { studies } = importStudies(
    asProposed(tableOf('Study,DOI,N\nOkafor 2019 A,10.1000/a,3\nOkafor 2019 B,10.1000/a,4\n')),
    [{ id: 'okafor', DOI: '10.1000/a', title: 'One' }],
  );
  expect(studies.map(({ citekey, label }) => [citekey, label])).toEqual([
    ['okafor', 'TO DO: a label such as Study 1; Okafor 2019 B has the same reference'],
    ['okafor', 'TO DO: a label such as Study 2; Okafor 2019 A has the same reference'],
  ]);
});
