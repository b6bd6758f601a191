import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { tooHeavy } from '../../src/build/budget/too-heavy.ts';
import type { Pipeline } from '../../src/cli/surroundings.ts';
import type { Fault } from '../../src/fault/fault.ts';
import { type RuleId, rulesOf } from '../../src/fault/rule-ids.ts';
import { readReview } from '../../src/io/read-review.ts';
import { inkWithinPage } from '../../src/pdf/ink-within-page.ts';
import { paint } from '../../src/pdf/paint/paint.ts';
import { brevier } from '../cli/brevier.ts';
import { call, standIn } from '../cli/call.ts';
import { counted } from '../design/counted.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { documentOf } from '../pdf/layout/document-of.ts';
import { about, element } from '../pdf/paint/sample.ts';
import { testFaces } from '../pdf/paint/test-faces.ts';

const page = { width: 9, height: 9, items: [] };
const pdfWith = (attachments: NonNullable<Parameters<typeof paint>[2]['attachments']>) =>
  paint({ pages: [page], structure: element('Document'), outline: [], destinations: new Map() }, testFaces, {
    ...about,
    attachments,
  });
const withData = () =>
  pdfWith([
    {
      name: 'review.yaml',
      type: 'text/plain',
      description: 'Data',
      bytes: new TextEncoder().encode('id: a'),
    },
  ]);

const table = 'Study,N\nA 2019,3\n';
const columns = (n: string): string => `headings in rows: [1]\ncolumns: { Study: study, N: ${n} }\n`;

const whole = { 'data/a/review.yaml': 'id: a', 'data/a/references.json': '[]' };
type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is said when the data are read from a folder with these files. */
async function read(files: Files, change: (folder: string) => Promise<unknown> = async () => {}) {
  const folder = await temporaryFolder(files);
  await change(folder);
  const review = await readReview(join(folder, 'data/a'), folder);
  return 'review' in review ? [] : review;
}

/** What is said when a review is built by a program that does this. */
async function failing(build: Pipeline['build']): Promise<readonly Fault[]> {
  const folder = await temporaryFolder({ ...whole, 'templates/briefing.md': '' });
  const pipeline = async () => ({ ...standIn, build });
  return JSON.parse((await call('build --json', folder, { pipeline })).stdout).faults;
}

/** What is said when documents are built there. */
async function build(files: Files) {
  const folder = await temporaryFolder({ ...whole, 'templates/briefing.md': '', ...files });
  return JSON.parse((await call('build --format html --json', folder)).stdout).faults;
}

/** What is said on the terminal when data are taken out of a PDF. */
const extract = (files: Files): Promise<readonly Fault[]> => told(files, 'extract briefing.pdf --out there');

/** The first thing that a command says on the terminal. */
async function told(files: Files, words: string): Promise<readonly Fault[]> {
  const folder = await temporaryFolder(files);
  const { stderr } = await brevier(words, folder);
  const said = (label: string) => new RegExp(`^ {2}${label.padEnd(10)}(.*)$`, 'm').exec(stderr)?.[1];
  const [, file = '', name] = /^(.*?) {2}error {2}(.*)$/m.exec(stderr) ?? [];
  if (name === undefined) return [];
  const rule = Object.values(rulesOf)
    .flat()
    .find((id) => id === name);
  if (rule === undefined) throw new Error(`No rule has the name ${name}`);
  const suggestion = said('to do');
  return [
    {
      rule,
      severity: 'error',
      place: { file, line: 1, column: 1 },
      found: said('found') ?? '',
      expected: said('expected') ?? '',
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ];
}

/** What is said on the terminal when files are imported. */
const importing = (files: Files, words: string): Promise<readonly Fault[]> =>
  told(files, `import ${words} --to data/a`);

/** What is said of a page whose last line ends so many millimetres below its top. */
function outOfPlace(bottom: number): readonly Fault[] {
  const text = {
    kind: 'text' as const,
    owner: element('P'),
    x: 60,
    // Its descenders are two points deep.
    baseline: (bottom * 72) / 25.4 - 2,
    width: 50,
    face: 'sans' as const,
    size: 10,
    tracking: 0,
    colour: '#000000',
    shaped: testFaces.sans.shape('The last line'),
  };
  const a4 = { width: (210 * 72) / 25.4, height: (297 * 72) / 25.4, items: [text] };
  const laidOut = { pages: [a4], structure: element('Document'), outline: [], destinations: new Map() };
  const document = { ...documentOf(), reviewId: 'a-review', name: 'briefing' };
  return inkWithinPage(document, laidOut, counted, { file: 'templates/briefing.md', line: 2, column: 11 });
}

/** Each example of a rule of files, made on the disk: what holds and what does not. */
const made: Readonly<
  Partial<
    Record<RuleId, readonly [ok: () => Promise<readonly Fault[]>, notOk: () => Promise<readonly Fault[]>]>
  >
> = {
  'file-exists': [
    () => read(whole),
    () => read({ 'data/a/review.yml': 'id: a', 'data/a/references.json': '[]' }),
  ],
  'file-is-a-file': [
    () => read(whole),
    () => read({ 'data/a/references.json': '[]' }, (folder) => mkdir(join(folder, 'data/a/review.yaml'))),
  ],
  'file-in-data': [
    () =>
      read({ 'data/a/review.yaml': 'id: a', 'data/shared/references.json': '[]' }, (folder) =>
        symlink('../shared/references.json', join(folder, 'data/a/references.json')),
      ),
    () =>
      read({ 'data/a/review.yaml': 'id: a', 'outside.json': '[]' }, (folder) =>
        symlink('../../outside.json', join(folder, 'data/a/references.json')),
      ),
  ],
  'file-size': [
    () => read({ ...whole, 'data/a/review.yaml': '#'.repeat(20_000) }),
    () => read({ ...whole, 'data/a/review.yaml': new Uint8Array(50_000_000) }),
  ],
  'file-readable': [
    () => read(whole),
    () => read(whole, (folder) => chmod(join(folder, 'data/a/review.yaml'), 0)),
  ],
  'file-encoding': [
    () => read(whole),
    () => read({ ...whole, 'data/a/review.yaml': Buffer.from('\uFEFFid: a', 'utf16le') }),
  ],
  'document-writable': [() => build({}), () => build({ output: 'a file' })],
  'pdf-is-readable': [
    async () => extract({ 'briefing.pdf': await withData() }),
    () => extract({ 'briefing.pdf': 'text' }),
  ],
  'pdf-has-attachments': [
    async () => extract({ 'briefing.pdf': await withData() }),
    async () => extract({ 'briefing.pdf': await pdfWith([]) }),
  ],
  'file-can-be-imported': [
    () => importing({ 'studies.csv': table }, 'studies.csv'),
    () => importing({ 'studies.ods': 'PK\u0003\u0004 opendocument.spreadsheet' }, 'studies.ods'),
  ],
  'table-is-readable': [
    () => importing({ 'studies.csv': table }, 'studies.csv'),
    () => importing({ 'studies.xlsx': 'PK\u0003\u0004 xl/workbook.xml' }, 'studies.xlsx'),
  ],
  'columns-are-known': [
    () => importing({ 'studies.csv': table, 'data/a/columns.yaml': columns('participants') }, 'studies.csv'),
    () => importing({ 'studies.csv': table, 'data/a/columns.yaml': columns('people') }, 'studies.csv'),
  ],
  'references-are-readable': [
    () => importing({ 'a.json': '[{ "id": "a", "type": "book", "title": "A" }]' }, 'a.json'),
    () => importing({ 'a.json': '[{ "id": "a"' }, 'a.json'),
  ],
  'brevier-does-not-fail': [
    async () => failing(async () => ({ files: [], faults: [] })),
    () => failing(() => Promise.reject(new Error('what went wrong inside'))),
  ],
  'web-page-is-light': [async () => [], async () => [heavy()]],
  'ink-within-page': [async () => outOfPlace(200), async () => outOfPlace(297 - 23 + 10)],
  'nothing-is-overwritten': [
    async () => extract({ 'briefing.pdf': await withData() }),
    async () => extract({ 'briefing.pdf': await withData(), 'there/review.yaml': 'id: mine' }),
  ],
};

/** What is said of a page that is too heavy, most of it a table of so many characters. */
function heavy(): Fault {
  const words = (value: string) => [{ type: 'text', value }] as const;
  const section = {
    type: 'section',
    kind: 'plain',
    children: [
      { type: 'heading', depth: 2, children: words('A long table') },
      { type: 'paragraph', children: words('n'.repeat(431_000)) },
    ],
  } as const;
  const document = {
    ...documentOf(),
    reviewId: 'a-review',
    name: 'briefing',
    tree: { type: 'root', children: [section] },
  } as const;
  return tooHeavy(document, counted, 612_345, 500_000, {
    file: 'templates/briefing.md',
    line: 2,
    column: 11,
  });
}

/** Faults of an example that words can only describe. */
export function exampleFile(rule: RuleId, isOk: boolean): Promise<readonly Fault[]> {
  const both = made[rule];
  if (!both) throw new Error(`No file is made for ${rule}`);
  return both[isOk ? 0 : 1]();
}

/** A user who may read everything, as in a container, finds no file that is forbidden. */
export const mayReadAll = process.getuid?.() === 0 || process.platform === 'win32';
