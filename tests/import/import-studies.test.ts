import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeColumns } from '../../src/import/columns/plan-table.ts';
import { type PlannedTable, readColumns } from '../../src/import/columns/read-columns.ts';
import { counted } from '../../src/import/import-report.ts';
import { importedReview } from '../../src/import/imported-review.ts';
import { importStudies } from '../../src/import/studies/import-studies.ts';
import { columnsOf } from '../../src/import/table/columns-of.ts';
import type { Table } from '../../src/import/table/table.ts';
import { readShape } from '../../src/review/structure/read-shape.ts';
import { reviewShape } from '../../src/review/structure/shapes.ts';
import { readYaml } from '../../src/review/yaml/read-yaml.ts';
import { scaffoldInput } from '../../src/scaffold/review-scaffold.ts';
import { tableOf, workbookOf } from './tables.ts';

function planned(table: Table, headings: string, columns: Readonly<Record<string, string>>): PlannedTable {
  const lines = Object.entries(columns).map(
    ([name, words]) => `  ${JSON.stringify(name)}: ${JSON.stringify(words)}\n`,
  );
  const plan = readColumns('columns.yaml', `headings in rows: ${headings}\ncolumns:\n${lines.join('')}`, [
    table,
  ]);
  if (!('columns' in plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

const okafor = {
  id: 'okafor2019',
  author: [{ family: 'Ọkafor' }],
  issued: { 'date-parts': [[2019]] },
} as const;

test('each row is a study, with what its cells say', () => {
  const plan = planned(
    tableOf(`Gardens,,,,,,,,
Study,N,Ages,Where,Design,Setting,Calm,Company,Notes
Okafor et al. (2019),24,18–75,"Wales, England",Interviews,A ward,x,no,
Müller 2020,n = 7,NR,,interviews;Focus groups,NR,,yes,good
`),
    '[2]',
    {
      Study: 'study',
      N: 'participants',
      Ages: 'ages',
      Where: 'countries',
      Design: 'method',
      Setting: 'attribute',
      Calm: 'sub-theme of Hope',
      Company: 'sub-theme',
      Notes: 'leave out',
    },
  );
  const { studies, methods, attributes, themes, toDos } = importStudies(plan, [okafor]);
  expect(toDos).toEqual([
    'no reference was found for 1 of 2 studies, so that entries were made of what the table tells: see in references.json that type, authors and all else are complete (muller2020)',
  ]);
  expect(studies).toEqual([
    {
      id: 'okafor-2019',
      name: 'Okafor et al. (2019)',
      rows: [3],
      citekey: 'okafor2019',
      participants: { is: 24 },
      ages: { is: { from: 18, to: 75 } },
      countries: ['Wales', 'England'],
      methods: new Map([['Design', ['Interviews']]]),
      attributes: new Map([['Setting', ['A ward']]]),
      supports: ['calm'],
      toDos: [],
      notes: [],
    },
    {
      id: 'muller-2020',
      name: 'Müller 2020',
      rows: [4],
      citekey: 'muller2020',
      participants: { is: 7 },
      ages: {
        absent: 'not reported',
        why: 'the extraction table has “NR” in C4 (line 4, column 19) for the ages',
      },
      methods: new Map([['Design', ['Interviews', 'Focus groups']]]),
      attributes: new Map([
        [
          'Setting',
          { absent: 'not reported', why: 'the extraction table has “NR” in F4 (line 4, column 47)' },
        ],
      ]),
      supports: ['company'],
      toDos: [],
      notes: [],
    },
  ]);
  expect(methods).toEqual([{ name: 'Design', parts: ['Interviews', 'Focus groups'], isExclusive: false }]);
  // Each has its own, so that there is nothing to count.
  expect(attributes).toEqual([{ name: 'Setting', isExclusive: true }]);
  expect(themes).toEqual([
    { id: 'hope', name: 'Hope', subThemes: [{ id: 'calm', name: 'Calm' }] },
    { id: 'theme', subThemes: [{ id: 'company', name: 'Company' }] },
  ]);
});

test('values that studies share are listed and counted, whatever their capitals', () => {
  const plan = planned(
    tableOf('Study,Where\nA 2019,School\nB 2020,school; Home\nC 2021,Home\nD 2022,\n'),
    '[1]',
    { Study: 'study', Where: 'attribute called Setting' },
  );
  const { studies, attributes } = importStudies(plan, []);
  expect(attributes).toEqual([{ name: 'Setting', isExclusive: false, values: ['School', 'Home'] }]);
  expect(studies.map((study) => [...study.attributes])).toEqual([
    [['Setting', ['School']]],
    [['Setting', ['School', 'Home']]],
    [['Setting', ['Home']]],
    [],
  ]);
});

test('author and year can stand apart, and sub-themes in one cell', () => {
  const plan = planned(
    tableOf('Author,Year,Themes\n"Okafor, A., Lind, B.",2019,Calm; company\nLind,2020,calm\n'),
    '[1]',
    { Author: 'author', Year: 'year', Themes: 'sub-themes of Hope' },
  );
  const { studies, themes } = importStudies(plan, [okafor]);
  expect(studies.map(({ id, citekey, supports }) => [id, citekey, supports])).toEqual([
    ['okafor-2019', 'okafor2019', ['calm', 'company']],
    ['lind-2020', 'lind2020', ['calm']],
  ]);
  expect(themes).toEqual([
    {
      id: 'hope',
      name: 'Hope',
      subThemes: [
        { id: 'calm', name: 'Calm' },
        { id: 'company', name: 'company' },
      ],
    },
  ]);
});

test('a study that is called by a mere number takes its name from author and year, and no name is lost', () => {
  const plan = planned(
    tableOf('Study ID,First author,Year,N\n1,Okafor,2019,8\nLind 2020,Lind B,2020,9\n3,,2021,7\n'),
    '[1]',
    { 'Study ID': 'study', 'First author': 'author', Year: 'year', N: 'participants' },
  );
  const { studies } = importStudies(plan, [okafor]);
  expect(studies.map(({ id, citekey, name, also }) => [id, citekey, name, also])).toEqual([
    ['okafor-2019', 'okafor2019', 'Okafor 2019', '1'],
    ['lind-2020', 'lind2020', 'Lind 2020', 'Lind B 2020'],
    ['study-3', 'study3', '3', '2021'],
  ]);
});

test('what is not plain is something to do at its place, and nothing is guessed', () => {
  const plan = planned(
    tableOf(
      'Study,Citekey,N,Ages,Where,Design,Calm,Themes\nA 2019,nobody,1.204,adults,UK and USA,?,partly,"Hope, meaning"\nB 2020,,,,,,,\n',
    ),
    '[1]',
    {
      Study: 'study',
      Citekey: 'citekey',
      N: 'participants',
      Ages: 'ages',
      Where: 'countries',
      Design: 'method',
      Calm: 'sub-theme',
      Themes: 'sub-themes',
    },
  );
  const { studies, account } = importStudies(plan, [okafor]);
  expect(studies).toMatchObject([
    {
      citekey: 'a2019',
      participants: {
        toDo: 'the participants; the table has “1.204” in C2 (line 2, column 15): it can be read as a fraction or with a sign for thousands',
      },
      ages: {
        toDo: 'the ages; the table has “adults” in D2 (line 2, column 21): it is not one range such as 18–75',
      },
      methods: new Map(),
      supports: [],
      toDos: [
        'B2 (line 2, column 8) says “nobody” under “Citekey”: write the id that the study has in references.json',
        'E2 (line 2, column 28) says “UK and USA” under “Where”: add its `countries`',
        'F2 (line 2, column 39) says “?” under “Design”: add what it has of “Design” to `methods`, or delete this note',
        'G2 (line 2, column 41) says “partly” under “Calm”: add calm to `supports` if the study supports it',
        'H2 (line 2, column 48) says “Hope, meaning” under “Themes”: add its sub-themes to `supports`, or delete this note',
      ],
    },
    // Nothing was written down of it yet, and it is a study all the same.
    {
      citekey: 'b2020',
      participants: { toDo: 'how many people took part in B 2020; the table says nothing' },
    },
  ]);
  expect(counted(account)).toEqual({ heading: 8, understood: 2, noted: 0, 'to do': 7, 'left out': 0 });
});

test('titles, totals, notes at the foot and rows without a name are no studies', () => {
  const plan = planned(
    tableOf('Table 2,\nStudy,N\nA 2019,3\n,4\nTotal,7\nNR = not reported,\nMean:,3.5\n'),
    '[2]',
    { Study: 'study', N: 'participants' },
  );
  const { studies, account } = importStudies(plan, []);
  expect(studies.map(({ name }) => name)).toEqual(['A 2019']);
  expect(account.filter(({ as }) => as === 'left out').map(({ cell, why }) => [cell.text, why])).toEqual([
    ['Table 2', 'it stands above the headings'],
    ['4', 'the row has no name of a study'],
    ['Total', 'the row holds totals, and counts are derived from the studies'],
    ['7', 'the row holds totals, and counts are derived from the studies'],
    ['NR = not reported', 'nothing stands beside it'],
    ['Mean:', 'the row holds totals, and counts are derived from the studies'],
    ['3.5', 'the row holds totals, and counts are derived from the studies'],
  ]);
});

test('a cell that is merged over several studies is read for the first, and the others are to be seen to', async () => {
  const { tables } = await workbookOf({
    name: 'S',
    rows: [
      ['Study', 'N', 'Where'],
      ['A 2019', 3, 'Wales'],
      ['B 2020', 4, null],
    ],
    merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }],
  });
  const [table] = tables;
  if (table === undefined) throw new Error('No table');
  const { studies } = importStudies(
    planned(table, '[1]', { Study: 'study', N: 'participants', Where: 'countries' }),
    [],
  );
  expect(studies.map(({ countries, toDos }) => [countries, toDos])).toEqual([
    [['Wales'], []],
    [undefined, ['C2 says “Wales” under “Where” for several rows: check whether it is true of this study']],
  ]);
});

test('a part of the world is told as a region, in whichever column it stands, and a word that names no place is not', () => {
  const plan = planned(
    tableOf(
      'Study,Where,Region\nA 2019,"Spain, Europe",\nB 2020,Latin America and the Caribbean,\nC 2021,Kenya,East Africa\nD 2022,international,North East England\nE 2023,,various\nF 2024,,NR\n',
    ),
    '[1]',
    { Study: 'study', Where: 'countries', Region: 'regions' },
  );
  const { studies } = importStudies(plan, []);
  expect(studies.map(({ countries, regions, toDos }) => [countries, regions, toDos])).toEqual([
    [['Spain'], ['Europe'], []],
    [undefined, ['Latin America and the Caribbean'], []],
    [['Kenya'], ['East Africa'], []],
    [
      undefined,
      ['North East England'],
      [
        'B5 (line 5, column 8) says “international” under “Where”: add its `countries` or `regions`, or delete this note',
      ],
    ],
    [
      undefined,
      undefined,
      [
        'C6 (line 6, column 9) says “various” under “Region”: add its `countries` or `regions`, or delete this note',
      ],
    ],
    [
      undefined,
      undefined,
      ['C7 (line 7, column 9) says “NR” under “Region”: add its `regions`, or delete this note'],
    ],
  ]);
});

test('a study is not given the reference of another, nor one of two', () => {
  const plan = planned(tableOf('Study,N\nOka 2019,3\nOkafor 2018,3\nLind 2020,3\n'), '[1]', {
    Study: 'study',
    N: 'participants',
  });
  const lind = { author: [{ family: 'Lind' }], issued: { 'date-parts': [[2020]] } } as const;
  const { studies, references } = importStudies(plan, [
    okafor,
    { id: 'lind2020a', ...lind },
    { id: 'lind2020b', ...lind },
  ]);
  expect(studies.map(({ citekey, toDos }) => [citekey, toDos])).toEqual([
    ['oka2019', []],
    [
      'okafor2019',
      ['is okafor2019 the reference of Okafor 2018 (row 3)? write the right one after `citekey`'],
    ],
    [
      'lind2020a',
      [
        'is lind2020a the reference of Lind 2020 (row 4)? It may be lind2020b as well; write the right one after `citekey`',
      ],
    ],
  ]);
  expect(references.map(({ id }) => id)).toEqual(['oka2019']);
});

const words = fc.constantFrom(
  '',
  '',
  'x',
  'yes',
  'partly',
  '24',
  'n = 7',
  '1.204',
  '18–75',
  'NR',
  '—',
  'Wales and England',
  'Wales; England',
  'Okafor 2019',
  'Total',
  '?',
  '  ',
  '"',
  ';',
  '45%',
  'A, B',
  'Study',
  'constructor',
  '#',
  '- a: b',
  '{',
  '\u202E',
  '😀',
);
const texts = fc.oneof(
  words,
  fc.string().filter((text) => !text.includes('\0')),
);
const meanings = [
  'study',
  'author',
  'year',
  'citekey',
  'participants',
  'ages',
  'countries',
  'regions',
  'method',
  'sub-theme of A',
  'sub-themes',
  'title',
  'journal',
  'doi',
  'note',
  'leave out',
];

test('every cell that is not empty is accounted for once, in every table', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(texts, { minLength: 1, maxLength: 12 }), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.shuffledSubarray(meanings, { minLength: 2 }),
      fc.integer({ min: 1, max: 3 }),
      (rows, chosen, heading) => {
        const csv = rows
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        // What separates is said, as made-up tables need not look like any.
        const table = tableOf(`sep=,\n${csv}`);
        const filled = rows
          .flat()
          .map((text) => text.normalize('NFC').replaceAll('\u202E', '').trim())
          .filter((text) => text !== '');
        expect(table.cells.map(({ text }) => text)).toEqual(filled);
        const columns = columnsOf(table, [heading]).map((column, index) => ({
          ...column,
          meaning: { is: 'leave out' as const },
          ...readMeaningOf(chosen, index),
        }));
        const imported = importStudies({ table, headings: [heading], columns }, [okafor]);
        const { account, studies, toDos: ofAll } = imported;
        expect(account.map(({ cell }) => cell)).toEqual(table.cells);
        const { heading: named, understood, noted, 'to do': toDo, 'left out': leftOut } = counted(account);
        expect(named + understood + noted + toDo + leftOut).toBe(filled.length);
        // What is written for a person can be read again.
        const review = importedReview(scaffoldInput('a', '2026-11-25', {}), imported);
        const read = readYaml('review.yaml', review);
        expect([
          ...read.faults,
          ...(studies.length === 0 ? [] : readShape(read, reviewShape).faults),
        ]).toEqual([]);
        // What is to do stands in the data.
        const inData = studies.flatMap(({ participants, ages, toDos }) =>
          [participants, ages, toDos, ofAll].map((part) => JSON.stringify(part)),
        );
        for (const { cell, as } of account)
          if (as === 'to do') expect(inData.some((said) => said?.includes(cell.at))).toBe(true);
      },
    ),
  );
});

test('a draft of columns for any table can be read again', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 8 }), (headings) => {
      const csv = `sep=,\n${headings.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\n${headings.map(() => 'x').join(',')}\n`;
      const table = tableOf(csv);
      const draft = writeColumns(table, [2], columnsOf(table, [2])).replaceAll(
        /: (?:"\?"|perhaps .*?)(?= +# )/g,
        ': method',
      );
      const read = readColumns('columns.yaml', draft, [table]);
      const faults =
        'columns' in read
          ? []
          : read.filter(({ found }) => !/columns? (?:that hold|with the names)/.test(found));
      expect(faults).toEqual([]);
    }),
  );
});

function readMeaningOf(
  chosen: readonly string[],
  index: number,
): { readonly meaning?: PlannedTable['columns'][number]['meaning'] } {
  const words = chosen[index];
  const table = tableOf('a\nb\n');
  if (words === undefined) return {};
  const plan = planned(table, '[1]', { a: ['study', 'author', 'title'].includes(words) ? words : 'study' });
  const made = ['study', 'author', 'title'].includes(words)
    ? plan.columns[0]?.meaning
    : planned(tableOf('a,b\n'), '[1]', { a: 'study', b: words }).columns[1]?.meaning;
  return made === undefined ? {} : { meaning: made };
}
