import { chmod, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { mayReadAll } from '../rules/example-files.ts';
import { brevier } from './brevier.ts';

const table = 'Study,Participants,Sub-themes of Hope\nOkafor 2019,24,Calm; Company\nLind 2020,7,Calm\n';
const bibtex = `@article{okafor2019, author={Okafor, Ada}, title={One}, journal={J}, year={2019}, pages={1--2}}
@article{lind2020, author={Lind, Bo}, title={Two}, journal={J}, year={2020}, pages={3--4}}
`;

test('six studies and their references come to a handout, by way of what is left to do', {
  timeout: 120_000,
}, async () => {
  const folder = await temporaryFolder({
    'docs/examples/studies.csv': await readText('docs/examples/studies.csv'),
    'docs/examples/references.bib': await readText('docs/examples/references.bib'),
    'templates/handout.md': await readText('templates/handout.md'),
  });
  const command = 'import docs/examples/studies.csv docs/examples/references.bib --to data/walking-groups';
  const first = await brevier(command, folder);
  expect(first).toEqual({
    code: 0,
    stdout: `  columns   10 understood

data/walking-groups/columns.yaml  new

What to do next:
  1. Look through data/walking-groups/columns.yaml: it says what each column of the table holds.
  2. npx brevier import docs/examples/studies.csv docs/examples/references.bib --to data/walking-groups   the same again imports the table
`,
    stderr: '',
  });
  expect(await readdir(join(folder, 'data/walking-groups'))).toEqual(['columns.yaml']);

  const second = await brevier(command, folder);
  expect(second).toEqual({
    code: 0,
    stdout: `docs/examples/studies.csv: 6 studies
  read      63 cells: 12 headings, 40 understood, 3 unclear, 8 left out
  went in   6 studies: 6 with their reference
  to do     B6 (line 6, column 18), N: “1,204”; it can be read as a fraction or with a sign for thousands
  to do     I7 (line 7, column 50), Weather: “partly”; it is no mark such as x, yes or 1
  to do     C8 (line 8, column 17), Age range: “mean 41 (SD 9)”; it is not one range such as 18–75
  left out  A1 (line 1, column 1): “Six studies of walking groups. All of this is made up.”; it stands above the headings
  left out  J5 (line 5, column 66), Comments: “Check the page numbers”; the column is to be left out
  left out  A10 to I10 (6 cells); the row holds totals, and counts are derived from the studies
6 references read, 6 written
  changed   docs/examples/references.bib:11, brandt:2020: its citekey is now brandt-2020 instead of “brandt:2020”
  left out  docs/examples/references.bib:19, brandt:2020: file is not taken over
  to do     28 things left to do in what was written: 27 in review.yaml, 1 in references.json
  in full   data/walking-groups/import-report.txt

data/walking-groups/review.yaml  new
data/walking-groups/references.json  new
data/walking-groups/import-report.txt  new

What to do next:
  1. Fill in data/walking-groups/review.yaml from top to bottom. If the review itself is among the references, write its “id” after \`citekey\`.
  2. npx brevier check data/walking-groups   lists what is left to do, in order
  3. npx brevier build data/walking-groups   makes the documents, which say that they are drafts until nothing is left
`,
    stderr: '',
  });

  const draft = await brevier('check data/walking-groups', folder);
  expect([draft.code, draft.stdout.match(/\d+ things left to do/)?.[0]]).toEqual([0, '28 things left to do']);
  expect((await brevier('build --quiet', folder)).code).toBe(0);

  const review = join(folder, 'data/walking-groups/review.yaml');
  const references = join(folder, 'data/walking-groups/references.json');
  await writeFile(review, filledIn(await readFile(review, 'utf8')));
  await writeFile(
    references,
    (await readFile(references, 'utf8'))
      .replace('9999', '2024')
      .replaceAll(/"TO DO: (?:[^"\\]|\\.)*"/g, '"A made-up one"'),
  );
  const { faults } = JSON.parse((await brevier('check --json', folder)).stdout);
  expect(
    faults.filter(
      (fault: { rule: string; severity: string }) =>
        fault.severity === 'error' || fault.rule === 'gap-is-filled',
    ),
  ).toEqual([]);
  expect((await brevier('build --quiet', folder)).stderr).toBe('');
  const handout = await readFile(join(folder, 'output/walking-groups/handout.html'), 'utf8');
  const words = handout.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(words).toMatch(/of 6 studies .*1296 participants/);
  expect(words).toContain('Company 4 of 6 studies');
  expect(handout).not.toContain('TO DO');
});

test('the README tells the same walk, word for word', async () => {
  const section = /## From a spreadsheet[\s\S]*?(?=\n## )/.exec(await readText('README.md'))?.[0] ?? '';
  const blocks = [...section.matchAll(/^ {3}```\w*\n([\s\S]*?)^ {3}```$/gm)].map(([, block = '']) =>
    block.replaceAll(/^ {3}/gm, ''),
  );
  const [command = '', columns = '', report = '', study = ''] = blocks;
  expect(blocks).toHaveLength(4);
  const folder = await temporaryFolder({
    'docs/examples/studies.csv': await readText('docs/examples/studies.csv'),
    'docs/examples/references.bib': await readText('docs/examples/references.bib'),
  });
  const words = command.trim().replace('npx brevier ', '');
  await brevier(words, folder);
  expect(await readFile(join(folder, 'data/walking-groups/columns.yaml'), 'utf8')).toContain(columns);
  expect((await brevier(words, folder)).stdout).toContain(report);
  expect(await readFile(join(folder, 'data/walking-groups/review.yaml'), 'utf8')).toContain(study);
});

/** What a person does with the things that are left to do, in the order in which `check` lists them. */
function filledIn(text: string): string {
  return text
    .replace(/\{ not reported: "TO DO: the participants;[^}]*\}/, '1204')
    .replace(/ +# Once every study above has its number.*\n.*\n/, '')
    .replace(/ +# TO DO: I7 .*\n/, '')
    .replaceAll(/ # TO DO: .*/g, '')
    .replaceAll(/(not (?:reported|assessed)): "TO DO: [^"]*"/g, '$1: the article does not say')
    .replaceAll(/"TO DO: [^"]*"/g, 'Something that a person wrote.');
}

test('a table whose headings are the words themselves is imported at once', async () => {
  const folder = await temporaryFolder({ 'a.csv': table, 'b.bib': bibtex });
  const { code, stdout } = await brevier('import a.csv b.bib --to data/hope', folder);
  expect([code, stdout.split('\n')[0]]).toEqual([0, 'a.csv: 2 studies']);
  const review = await readFile(join(folder, 'data/hope/review.yaml'), 'utf8');
  expect(review.slice(review.indexOf('\nstudies:'), review.indexOf('\n# Copy a theme'))).toBe(`
studies:
  source: extraction
  how sure: low # TO DO: how well the table documents the studies: high, medium, low to medium or low
  # One by one; every count of studies is made from this list.
  list:
    # Okafor 2019 (row 2)
    - id: okafor-2019
      citekey: okafor2019
      participants: 24
      supports: [calm, company]
    # Lind 2020 (row 3)
    - id: lind-2020
      citekey: lind2020
      participants: 7
      supports: [calm]
`);
  expect(review).toContain('rests on: [calm]');
  const known = JSON.parse(await readFile(join(folder, 'data/hope/references.json'), 'utf8'));
  expect(known.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
    ['hope', 'TO DO: the title'],
    ['okafor2019', 'One'],
    ['lind2020', 'Two'],
  ]);
});

test('a study that has no reference gets one to be filled in, so that drafts can be built', async () => {
  const folder = await temporaryFolder({
    'a.csv': table,
    'templates/handout.md': await readText('templates/handout.md'),
  });
  expect((await brevier('import a.csv --to data/hope', folder)).code).toBe(0);
  const known = JSON.parse(await readFile(join(folder, 'data/hope/references.json'), 'utf8'));
  expect(known.slice(1)).toEqual([
    {
      id: 'okafor2019',
      type: 'document',
      title: 'TO DO: the title of Okafor 2019',
      author: [{ family: 'Okafor' }],
      issued: { 'date-parts': [[2019]] },
    },
    {
      id: 'lind2020',
      type: 'document',
      title: 'TO DO: the title of Lind 2020',
      author: [{ family: 'Lind' }],
      issued: { 'date-parts': [[2020]] },
    },
  ]);
  const { faults } = JSON.parse((await brevier('check --json', folder)).stdout);
  expect(faults.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
});

test('references alone begin a review as well', async () => {
  const folder = await temporaryFolder({ 'b.bib': bibtex });
  expect((await brevier('import b.bib --to data/hope', folder)).stdout).toContain(
    '2 references read, 2 written\n',
  );
  expect((await readdir(join(folder, 'data/hope'))).toSorted()).toEqual([
    'import-report.txt',
    'references.json',
    'review.yaml',
  ]);
});

test('a list of references as CSV holds references and no studies, beside one as RIS of the same works', async () => {
  const zotero =
    '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Abstract Note","Pages"\n"AAAA","journalArticle","2016","Lind, Anna","Walking and mood","Journal of Walks","10.9999/jw.1","","1-9"\n';
  const ris =
    'TY  - JOUR\nAU  - Lind, A.\nTI  - Walking and mood.\nJO  - J Walks\nPY  - 2016\nVL  - 3\nDO  - 10.9999/jw.1\nER  - \n';
  const folder = await temporaryFolder({ 'list.csv': zotero, 'search.txt': ris });
  const { code, stdout } = await brevier('import list.csv search.txt --to data/hope', folder);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'list.csv was read as a list of references from Zotero, by its headings; a table of studies has others as well, such as the participants\n2 references read, 1 written\n',
  );
  expect(stdout).toContain('the entry is there already, as lind2016 (list.csv:2)');
  expect(stdout).toContain('volume of it went into lind2016 (list.csv:2)');
  const [, first] = JSON.parse(await readFile(join(folder, 'data/hope/references.json'), 'utf8'));
  expect(first).toMatchObject({
    id: 'lind2016',
    author: [{ family: 'Lind', given: 'Anna' }],
    'container-title': 'Journal of Walks',
    volume: '3',
    page: '1-9',
  });
});

test('what is there stays as it is, and what is new is written beside it, once', async () => {
  const folder = await temporaryFolder({
    'a.csv': table,
    'b.bib': bibtex,
    'data/hope/review.yaml': 'id: mine',
    'data/hope/references.json': '[{ "id": "okafor2019", "type": "book", "title": "One" }]',
  });
  const { code, stdout } = await brevier('import a.csv b.bib --to data/hope', folder);
  expect(code).toBe(0);
  expect(stdout).toContain(`
data/hope/studies.imported.yaml  new
data/hope/references.imported.json  new
data/hope/import-report.txt  new

What to do next:
  1. Copy what you want of data/hope/references.imported.json into references.json, which was left as it is.
  2. Copy what you want of data/hope/studies.imported.yaml into review.yaml, which was left as it is.
`);
  expect(await readFile(join(folder, 'data/hope/review.yaml'), 'utf8')).toBe('id: mine');
  const beside = await readFile(join(folder, 'data/hope/studies.imported.yaml'), 'utf8');
  expect(beside).toContain('\nstudies:\n');
  expect(beside).toContain('\nthemes:\n');
  const items = JSON.parse(await readFile(join(folder, 'data/hope/references.imported.json'), 'utf8'));
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['lind2020']);

  await writeFile(join(folder, 'data/hope/references.imported.json'), 'mine too');
  expect(await brevier('import a.csv b.bib --to data/hope', folder)).toEqual({
    code: 1,
    stdout: '',
    stderr: `data/hope/studies.imported.yaml  error  nothing-is-overwritten
  found     a file that is there already
  expected  no such file yet
  to do     move it away, and import again

data/hope/references.imported.json  error  nothing-is-overwritten
  found     a file that is there already
  expected  no such file yet
  to do     move it away, and import again

2 errors
`,
  });
  expect(await readFile(join(folder, 'data/hope/references.imported.json'), 'utf8')).toBe('mine too');

  // Nor is the report of another import.
  for (const name of ['studies.imported.yaml', 'references.imported.json'])
    await rm(join(folder, 'data/hope', name));
  expect((await brevier('import a.csv b.bib --to data/hope', folder)).stdout).toContain(
    '  in full   data/hope/import-report-2.txt\n',
  );
  expect(
    (await readdir(join(folder, 'data/hope'))).filter((name) => name.endsWith('.txt')).toSorted(),
  ).toEqual(['import-report-2.txt', 'import-report.txt']);
});

test('where all references are there already, nothing is written', async () => {
  const folder = await temporaryFolder({
    'b.bib': '@book{a, title={One}, editor={A, B}, publisher={P}, year=2001}',
    'data/hope/review.yaml': 'id: hope',
    'data/hope/references.json': '[{ "id": "a", "type": "book", "title": "One" }]',
  });
  expect(await brevier('import b.bib --to data/hope', folder)).toEqual({
    code: 0,
    stdout: `1 reference read, 0 written
  left out  b.bib:1, a: the entry is there already, as a (data/hope/references.json:1); there editor, issued, publisher could be added
Nothing is new, so nothing was written.
`,
    stderr: '',
  });
});

test('what does not hold in columns.yaml is shown in its line, and nothing is written', async () => {
  const folder = await temporaryFolder({
    'a.csv': 'Study,N\nA 2019,3\n',
    'data/hope/columns.yaml': 'headings in rows: [1]\ncolumns:\n  Study: study\n  N: people\n',
  });
  const { code, stderr } = await brevier('import a.csv --to data/hope', folder);
  expect(code).toBe(1);
  expect(stderr).toContain(`data/hope/columns.yaml:4:6  error  columns-are-known
  4 |   N: people
    |      ^
  found     \`people\` for the column ‘N’
`);
  expect(await readdir(join(folder, 'data/hope'))).toEqual(['columns.yaml']);
});

test('a question stays one, however often the command is called, until it is answered', async () => {
  const folder = await temporaryFolder({
    'a.csv':
      'Study,Country,N,double_extracted,qa_m1,qa_m2\nLind 2016,Wales,24,1,1,0\nBoone 2017,Kenya,31,0,1,1\n',
  });
  expect(
    (await brevier('import a.csv --to data/hope', folder)).stdout,
  ).toBe(`  columns   3 understood, 3 with a question: ‘double_extracted’, ‘qa_m1’, ‘qa_m2’

data/hope/columns.yaml  new

What to do next:
  1. Look through data/hope/columns.yaml: it says what each column of the table holds, and 3 are questions.
  2. npx brevier import a.csv --to data/hope   the same again imports the table
`);
  for (const _ of [1, 2]) {
    const { code, stderr } = await brevier('import a.csv --to data/hope', folder);
    expect(code).toBe(1);
    expect(stderr).toContain(`
  found     a question, \`?\`, for the column ‘qa_m1’
  expected  one of the words for columns, which are listed at the top of the file
  to do     write what it holds; \`note\` keeps it beside the studies; \`every question: leave out\` answers all questions that are left
`);
    expect(stderr).toContain('3 errors\n');
  }
  expect(await readdir(join(folder, 'data/hope'))).toEqual(['columns.yaml']);
  const columns = join(folder, 'data/hope/columns.yaml');
  const draft = await readFile(columns, 'utf8');
  await writeFile(columns, draft.replace('# every question: note', 'every question: note'));
  const { code, stdout } = await brevier('import a.csv --to data/hope', folder);
  expect([code, stdout.split('\n').slice(0, 3)]).toEqual([
    0,
    [
      'a.csv: 2 studies',
      '  read      18 cells: 6 headings, 6 understood, 6 kept as notes, 0 unclear, 0 left out',
      '  went in   2 studies: 2 without a reference',
    ],
  ]);
  const review = await readFile(join(folder, 'data/hope/review.yaml'), 'utf8');
  expect(review).toContain(
    '    # Lind 2016 (row 2)\n    # double_extracted: 1\n    # qa_m1: 1\n    # qa_m2: 0\n',
  );
  expect(review).not.toContain('id: qa');
});

test('the sheet with the studies is found behind a read-me, or asked for by its name', async () => {
  const rows = [
    ['study', 'participants'],
    ['Okafor 2019', 24],
  ];
  const folder = await temporaryFolder({
    'a.xlsx': await writeXlsx({
      sheets: [
        { name: 'Readme', rows: [['About this file']] },
        { name: 'Data', rows },
        { name: 'Second look', rows },
      ],
    }),
  });
  expect((await brevier('import a.xlsx --to data/hope', folder)).stderr).toContain(
    'the sheets are ‘Readme’, ‘Data’, ‘Second look’',
  );
  const { stdout } = await brevier(
    ['import', 'a.xlsx', '--sheet', 'second look', '--to', 'data/hope'],
    folder,
  );
  expect(stdout).toContain('a.xlsx, sheet ‘Second look’: 1 study\n');
  expect(await brevier('import a.xlsx a.xlsx --sheet Data --to data/one', folder)).toMatchObject({ code: 2 });
});

test('letters in Windows-1252 are read, and a person is told to look at them', async () => {
  const folder = await temporaryFolder({
    'a.bib': Buffer.from(
      '@book{a, title={Caf\u00E9}, editor={B\u00F6ll, H}, publisher={P}, year=2001}',
      'latin1',
    ),
  });
  expect((await brevier('import a.bib --to data/hope', folder)).stdout).toContain(
    'a.bib was read as Windows-1252: see that its letters are right\n',
  );
  expect(await readFile(join(folder, 'data/hope/references.json'), 'utf8')).toContain('"title": "Café"');
});

const noise = Uint8Array.from({ length: 999 }, (_, at) => (at * 7) % 256);
const abuses: readonly (readonly [name: string, bytes: string | Uint8Array, found: string])[] = [
  ['large.csv', '', '50.0 MB'],
  ['noise.csv', noise, 'a zero byte, which text never contains'],
  ['noise.xlsx', noise, 'a file that is no workbook, whatever its name says'],
  ['empty.csv', '', 'nothing in the table'],
  ['heads.csv', 'Study,Participants\n,3\n', 'no row with a study below the headings in row 1'],
  ['empty.bib', '', 'a file without any entry of BibTeX'],
  [
    'old.xls',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    'a workbook in the form before 2007, or one with a password',
  ],
  ['a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'a packed file that is no workbook'],
  [
    'a.ods',
    Buffer.from('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    'a spreadsheet of LibreOffice',
  ],
  [
    'cut.xlsx',
    Buffer.from('PK\u0003\u0004 xl/workbook.xml'),
    'a file that is damaged, encrypted or not a workbook',
  ],
  ['pubmed.xml', '<?xml version="1.0"?><PubmedArticleSet/>', 'XML of PubMed'],
  ['endnote.xml', '<?xml version="1.0"?><xml><records/></xml>', 'XML or a web page'],
];

test.each(abuses)('%s is told with its file, and nothing is written', async (name, bytes, found) => {
  const folder = await temporaryFolder({ [name]: bytes });
  if (name === 'large.csv') await truncate(join(folder, name), 50_000_000);
  const { code, stdout, stderr } = await brevier(`import ${name} --to data/hope`, folder);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${name}`);
  expect(stderr).toContain(found);
  expect(await readdir(folder)).toEqual([name]);
});

const notTried = mayReadAll ? ' (not tried: nothing is forbidden to this user)' : '';

test(`a file that is forbidden is told${notTried}`, async () => {
  if (mayReadAll) return;
  const folder = await temporaryFolder({ 'a.csv': table });
  await chmod(join(folder, 'a.csv'), 0);
  expect((await brevier('import a.csv --to data/hope', folder)).stderr).toContain('not allowed to read');
});

test.each([
  ['import a.csv', "error: required option '--to <folder>' not specified\n"],
  ['import --to data/hope', "error: missing required argument 'files'\n"],
  ['import none.csv --to data/hope', 'error: there is no none.csv\n'],
  ['import folder --to data/hope', 'error: folder is a folder: name a file in it\n'],
  ['import device.csv --to data/hope', 'error: device.csv is a device or a pipe: name a file\n'],
  [
    'import a.csv a.csv --to data/hope',
    'error: a.csv and a.csv are both tables: import one table of studies at a time\n',
  ],
  [
    'import b.bib --sheet Data --to data/hope',
    'error: --sheet names a sheet of a workbook, and there is none among the files\n',
  ],
  [
    'import a.csv --to a.csv',
    'error: a.csv is a file: name the folder of a review after --to, such as data/gardens-2024\n',
  ],
  [
    'import a.csv --to data/My_Review',
    'error: ‘My_Review’ cannot be the name of a review: small letters from a to z, digits and hyphens, such as --to data/my-review\n',
  ],
  [
    'import a.csv --to data',
    'error: ‘data’ cannot be the name of a review: small letters from a to z, digits and hyphens, such as --to data/gardens-2024\n',
  ],
])('wrong use is exit code 2: %s', async (words, stderr) => {
  const folder = await temporaryFolder({ 'a.csv': table, 'b.bib': bibtex });
  await mkdir(join(folder, 'folder'));
  await symlink('/dev/zero', join(folder, 'device.csv'));
  expect(await brevier(words, folder)).toEqual({ code: 2, stdout: '', stderr });
  expect(await readdir(folder)).not.toContain('data');
});

test('the same files give the same bytes', async () => {
  const texts = await Promise.all(
    [1, 2].map(async () => {
      const folder = await temporaryFolder({ 'a.csv': table, 'b.bib': bibtex });
      await brevier('import a.csv b.bib --to data/hope', folder);
      return Promise.all(
        ['review.yaml', 'references.json'].map((name) => readFile(join(folder, 'data/hope', name), 'utf8')),
      );
    }),
  );
  expect(texts[0]).toEqual(texts[1]);
});

test('the report fits a screen: each kind once, with its number and an example; every cell has its line in the file, and with --all', async () => {
  const cells = Array.from({ length: 120 }, (_, index) => `Lind ${index + 1},${'many '.repeat(5000)}\n`);
  const report = async (words: string) => {
    const folder = await temporaryFolder({
      'a.csv': `Study,Participants\n${cells.join('')}`,
      'data/hope/columns.yaml':
        'headings in rows: [1]\ncolumns: { Study: study, Participants: participants }\n',
    });
    const { code, stdout } = await brevier(`import a.csv --to data/hope${words}`, folder);
    expect(code).toBe(0);
    return { stdout, file: await readFile(join(folder, 'data/hope/import-report.txt'), 'utf8') };
  };
  const { stdout, file } = await report('');
  expect(stdout.split('\n').length).toBeLessThan(24);
  expect(stdout).toMatch(
    /^ {2}to do {5}120 cells, such as B2 \(line 2, column 8\), Participants: “many many .* … and 24,\d+ characters more/m,
  );
  const lines = (text: string) => text.match(/^ {2}to do {5}B\d+ .*$/gm) ?? [];
  expect(lines(file)).toHaveLength(120);
  expect(lines(file)[0]).toContain(`“${'many '.repeat(5000).trim()}”`);
  expect((await report(' --all')).stdout).toContain(lines(file)[119]);
});
