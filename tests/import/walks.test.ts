import { expect, test } from 'vitest';
import { type ImportInput, importReview } from '../../src/import/import-review.ts';
import type { ReferenceFile } from '../../src/import/references/import-references.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { tableOf, workbookOf } from './tables.ts';

/** Each as its program writes it, of the same five studies. */
const works = [
  ['Okafor', 2019, 'Walking in three valleys: a qualitative study', '10.1000/w.1', 'Wales', '24'],
  ['Lind', 2020, 'Why we meet at the bus stop', '10.1000/w.2', 'England', '31'],
  ['Boone', 2021, 'Company on the hill', '10.1000/w.3', 'Kenya', '12'],
  ['Hale', 2022, 'Rain or shine', '', 'Ireland', '40'],
  ['Marsh', 2018, 'Slow miles', '10.1000/w.5', 'Norway', '18'],
] as const;

const csv = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [headings, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

const covidence = csv(
  [
    ...['Covidence #', 'Study ID', 'Title', 'Reviewer Name', 'Lead author contact details'],
    ...[
      'Country in which the study conducted',
      'Notes',
      'Aim of study',
      'Study design',
      'Study funding sources',
    ],
    ...[
      'Possible conflicts of interest for study authors',
      'Inclusion criteria',
      'Total number of participants',
    ],
    ...['Theme: company', 'Quality: clear aims'],
  ],
  works.map(([author, year, title, , country, n], at) => [
    ...[101 + at, `${author} ${year}`, title, 'Consensus', `${author}@example.org`, country, 'see page 3'],
    ...[
      `To understand ${title}`,
      'Interviews',
      'A charity',
      'None',
      'Adults',
      n,
      at === 2 ? 'No' : 'Yes',
      'Yes',
    ],
  ]),
);
const eppi = csv(
  ['ItemId', 'Short Title', 'Title', 'Year', 'Country', 'Design', 'Participants (n)', 'Sub-themes'],
  works.map(([author, year, title, , country, n], at) => [
    ...[900 + at, `${author} (${year})`, title, year, country, 'Interviews\r\nDiary', n],
    at === 2 ? 'Company\r\nWeather' : 'Company',
  ]),
);
const zotero = csv(
  [
    'Key',
    'Item Type',
    'Publication Year',
    'Author',
    'Title',
    'Publication Title',
    'ISSN',
    'DOI',
    'Date Added',
    'Pages',
    'Volume',
    'Manual Tags',
  ],
  works.map(([author, year, title, doi], at) => [
    ...[
      `AB${at}`,
      'journalArticle',
      year,
      `${author}, Ada; Pryce, Non`,
      title,
      'Journal of Imaginary Practice',
    ],
    ...['1234-5678', doi, '2024-01-01 10:00:00', `${at}1-${at}9`, at + 1, 'included'],
  ]),
);
const rayyan = csv(
  [
    'key',
    'title',
    'year',
    'month',
    'journal',
    'volume',
    'pages',
    'authors',
    'language',
    'abstract',
    'notes',
    'doi',
  ],
  works.map(([author, year, title, doi], at) => [
    ...[`rayyan-${1000 + at}`, title, year, 5, 'Journal of Imaginary Practice', at + 1, `${at}1-${at}9`],
    ...[`${author}, Ada and Pryce, Non`, 'eng', 'Background.', 'RAYYAN-INCLUSION: Ada Included', doi],
  ]),
);
const ris: ReferenceFile = {
  file: 'references.ris',
  format: 'RIS',
  text: works
    .map(
      ([author, year, title, doi], at) =>
        `TY  - JOUR\r\nAU  - ${author}, Ada\r\nPY  - ${year}\r\nTI  - ${title}\r\nT2  - Journal of Imaginary Practice\r\nVL  - ${at}\r\nSP  - ${at}1\r\nEP  - ${at}9\r\n${doi === '' ? '' : `DO  - ${doi}\r\n`}ER  - \r\n`,
    )
    .join('\r\n'),
};
const bibtex: ReferenceFile = {
  file: 'references.bib',
  format: 'BibTeX',
  text: works
    .map(
      ([author, year, title, doi], at) =>
        `@article{${author.toLowerCase()}${year}, author={${author}, Ada}, title={${title}}, journal={Journal of Imaginary Practice}, year={${year}}, volume={${at}}, pages={${at}1--${at}9}${doi === '' ? '' : `, doi={${doi}}`}}`,
    )
    .join('\n'),
};

/** An export from `import` to data that `check` takes: what is asked on the way, and how it is answered. */
async function walk(
  table: NonNullable<ImportInput['table']>,
  references: readonly ReferenceFile[],
  answers: (columns: string) => string,
) {
  const input = { id: 'walks', today: '2026-11-30', table, references };
  const first = await importReview({ ...input, there: { hasReview: false } });
  const draft = first.files[0]?.text ?? '';
  const columns = { file: 'columns.yaml', text: answers(draft) };
  const { files, report, faults } = await importReview({ ...input, there: { hasReview: false, columns } });
  expect(faults).toEqual([]);
  const textOf = (file: string) => ({ file, text: files.find(({ name }) => name === file)?.text ?? '' });
  const checked = checkReview({
    review: textOf('review.yaml'),
    references: textOf('references.json'),
    folder: 'walks',
  });
  expect(checked.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  const left = checked.faults.filter(({ rule }) => rule === 'gap-is-filled').length;
  // What is said to be left is what `check` lists.
  expect(report.leftToDo.reduce((sum, { count }) => sum + count, 0)).toBe(left);
  return {
    questions: first.report.columns?.questions,
    studies: checked.review?.studies.list,
    table: report.table,
    left,
    review: textOf('review.yaml').text,
  };
}

const ofText = (text: string): NonNullable<ImportInput['table']> => ({ tables: [tableOf(text)], hidden: [] });

const leaveOut = (columns: string) =>
  columns.replace('# every question: leave out', 'every question: leave out');

test('from Covidence with RIS: two questions about what was appraised and found, and one answer in words', async () => {
  const { questions, table, left, review } = await walk(ofText(covidence), [ris], (columns) =>
    leaveOut(columns).replace('perhaps sub-theme', 'sub-theme of What keeps people walking'),
  );
  expect(questions).toEqual(['Theme: company', 'Quality: clear aims']);
  expect(table).toMatchObject({ studies: 5, joined: 5, perhaps: 0 });
  expect(review).toContain('name: "company"');
  expect(review).toContain('    # Aim of study: To understand Slow miles\n');
  expect(review).not.toContain('Okafor@example.org');
  expect(left).toBe(16);
});

test('from EPPI-Reviewer with BibTeX: no question', async () => {
  const { questions, table, left, review } = await walk(ofText(eppi), [bibtex], (columns) => columns);
  expect(questions).toEqual([]);
  expect(table).toMatchObject({ studies: 5, joined: 5, perhaps: 0 });
  expect(review).toContain(
    '      methods: { Design: [Interviews, Diary] }\n      supports: [company, weather]\n',
  );
  expect(left).toBe(19);
});

test('what else a table charts of its studies goes to attributes, that it is not reported too, and `check` takes it', async () => {
  const charted = csv(
    ['Study', 'N', 'Mean age', 'Women (n)', 'Country', 'Setting', 'Theory', 'Context', 'Sub-themes'],
    works.map(([author, year, , , country, n], at) => [
      ...[
        `${author} ${year}`,
        n,
        at === 1 ? '40.5' : '34.5 (SD 8.1)',
        10,
        country,
        at < 3 ? 'Hills' : 'Town',
        at === 1 ? 'NR' : `Theory ${at}`,
        'NR',
      ],
      'Company',
    ]),
  );
  const { questions, review } = await walk(ofText(charted), [bibtex], (columns) =>
    columns.replace('perhaps sex', 'sex called women').replaceAll('perhaps ', ''),
  );
  expect(questions).toEqual(['Women (n)', 'Setting', 'Theory', 'Context']);
  expect(review).toContain(`      mean age: { years: 34.5, SD: 8.1 }
      sexes: [{ name: women, people: 10 }]
`);
  expect(review).toContain('      mean age: 40.5\n');
  expect(review).toContain(`attributes:
  - name: Setting
    values: [Hills, Town]
    values exclude each other: yes
  - name: Theory # each study says it in its own words
  - name: Context # each study says it in its own words
`);
  expect(review).toContain(
    '      attributes: { Setting: Hills, Theory: { not reported: "the extraction table has “NR” in G3 (line 3, column 48)" }, Context: { not reported: "the extraction table has “NR” in H3 (line 3, column 53)" } }\n',
  );
});

test('from Zotero’s CSV with BibTeX, taken for a table of studies: each has its reference, and no second one', async () => {
  const { questions, table, left } = await walk(ofText(zotero), [bibtex], leaveOut);
  expect(questions).toEqual(['Key', 'Manual Tags']);
  expect(table).toMatchObject({ studies: 5, joined: 5, perhaps: 0 });
  expect(left).toBe(15);
});

test('from a workbook with two rows of headings and a row for each arm', async () => {
  const workbook = await workbookOf(
    { name: 'Read me', rows: [['About this file'], ['Sheet', 'What it holds']] },
    {
      name: 'Data',
      rows: [
        ['Extraction table'],
        [],
        [
          'Study',
          'Study',
          'Participants',
          'Arm',
          'Walking',
          null,
          'Waiting list',
          null,
          'What keeps people walking',
          null,
        ],
        ['Author (year)', 'Country', 'N', 'Which', 'n', 'Score', 'n', 'Score', 'Company', 'Weather'],
        ['Okafor 2019', 'Wales', 50, '12 weeks', 24, '3.5 (1.1)', 26, '2.9 (1.0)', 'x', null],
        ['Okafor 2019', 'Wales', 50, '24 weeks', 22, '3.9 (1.1)', 25, '2.9 (1.2)', 'x', null],
        ['Lind 2020', 'England', 31, '12 weeks', 31, '4.0 (0.9)', null, null, 'x', 'x'],
        ['Total', null, 81],
      ],
      merges: [
        { startRow: 2, startCol: 4, endRow: 2, endCol: 5 },
        { startRow: 2, startCol: 6, endRow: 2, endCol: 7 },
        { startRow: 2, startCol: 8, endRow: 2, endCol: 9 },
      ],
    },
  );
  const [first, ...rest] = workbook.tables;
  if (first === undefined) throw new Error('No table');
  const { questions, table, left, review } = await walk(
    { tables: [first, ...rest], hidden: [] },
    [bibtex],
    (columns) => columns,
  );
  expect(questions).toEqual([]);
  expect(table).toMatchObject({ sheet: 'Data', studies: 2, joined: 2, perhaps: 0 });
  expect(review).toContain(`    # Okafor 2019 (rows 5, 6)
    # Which: 12 weeks
    # Walking: n: 24
    # Walking: Score: 3.5 (1.1)
    # Waiting list: n: 26
    # Waiting list: Score: 2.9 (1.0)
    # Which: 24 weeks
    # Walking: n: 22
    # Walking: Score: 3.9 (1.1)
    # Waiting list: n: 25
    # Waiting list: Score: 2.9 (1.2)
    - id: okafor-2019
      citekey: okafor2019
      participants: 50
      countries: [Wales]
`);
  expect(left).toBe(20);
});

test('from Rayyan alone: references are made of its rows', async () => {
  const { questions, table, left } = await walk(ofText(rayyan), [], leaveOut);
  expect(questions).toEqual(['key']);
  expect(table).toMatchObject({ studies: 5, joined: 0, perhaps: 0 });
  expect(left).toBe(17);
});

test.each([
  ['no themes and no participants', 'Study,Country\nOkafor 2019,Wales\nLind 2020,Kenya\n'],
  [
    'sub-themes that no study supports',
    'Study,Participants,Sub-themes of Hope\nOkafor 2019,24,\nLind 2020,12,\n',
  ],
  [
    'two studies of one reference',
    'Study,Participants,DOI\nOkafor A,24,10.1000/w.1\nOkafor B,24,10.1000/w.1\n',
  ],
  ['studies without authors and years', 'Title,Participants\nSomething,24\nSomething else,3\n'],
  ['a journal and nothing else', 'Author,Journal,Participants\nOkafor,Trials,24\n'],
])('drafts can be made of a table with %s', async (_, text) => {
  const table = ofText(text);
  const plan = await importReview({
    id: 'walks',
    today: '2026-11-30',
    table,
    references: [ris],
    there: { hasReview: false },
  });
  if (plan.isDraft) await walk(table, [ris], (columns) => leaveOut(columns).replaceAll('perhaps ', ''));
  else {
    const textOf = (file: string) => ({
      file,
      text: plan.files.find(({ name }) => name === file)?.text ?? '',
    });
    const { faults } = checkReview({
      review: textOf('review.yaml'),
      references: textOf('references.json'),
      folder: 'walks',
    });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
