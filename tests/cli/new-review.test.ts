import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reviewJsonSchema } from '../../src/review/schema/json-schema.ts';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';
import { call, shippedPipeline } from './call.ts';

const project = async (more: Readonly<Record<string, string>> = {}): Promise<string> =>
  temporaryFolder({
    'templates/briefing.md': await readText('templates/briefing.md'),
    'templates/cpd.md': await readText('templates/cpd.md'),
    'templates/handout.md': await readText('templates/handout.md'),
    ...more,
  });

test('a review begins with two files, and with what to do next', async () => {
  const folder = await project();
  expect(await brevier('new review my-review', folder)).toEqual({
    code: 0,
    stdout: `data/my-review/review.yaml  new
data/my-review/references.json  new

What to do next:
  1. Fill in data/my-review/review.yaml from top to bottom, and the reference in data/my-review/references.json.
  2. npx brevier check data/my-review   lists what is left to do, in order
  3. npx brevier build data/my-review   makes the documents, which say that they are drafts until nothing is left
`,
    stderr: '',
  });
  const start = await readFile(join(folder, 'data/my-review/review.yaml'), 'utf8');
  expect(start).toContain('\nid: my-review\nlanguage: en-GB\n');
  expect(start).toContain('\ncitekey: myreview\n');
  expect(start).toContain('  date: 2026-11-25\n  next review: 2027-11-25\n');
});

test('what is known beforehand stands there, in whichever characters', { timeout: 30_000 }, async () => {
  const folder = await project();
  const words = ['new', 'review', 'my-review', '--kind', 'Qualitative', '--title', 'Bees: "buzz" #1 \\ it’s'];
  expect((await brevier(words, folder, { today: '2028-02-29' })).code).toBe(0);
  const { faults } = JSON.parse((await brevier('check --json', folder)).stdout);
  expect(faults.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  const start = await readFile(join(folder, 'data/my-review/review.yaml'), 'utf8');
  expect(start).toContain('title: "Bees: \\"buzz\\" #1 \\\\ it’s"\n');
  expect(start).toContain('\nkind: qualitative review\n');
  expect(start).toContain('  date: 2028-02-29\n  next review: 2029-02-28\n');
});

const toDos = `data/my-review/references.json:5:14  the reference: the title, the author’s family name, the given names, the journal, the year of publication, the number of the article; or “page” or “DOI” in place of “number”
data/my-review/review.yaml:14:8      the short title
data/my-review/review.yaml:17:9      the people that the review is about
data/my-review/review.yaml:23:23     the kind of review
data/my-review/review.yaml:36:17     who makes the documents
data/my-review/review.yaml:47:11     what of the review was read; and beside “how sure” below how well it tells the facts
data/my-review/review.yaml:61:29     how many studies the review includes
data/my-review/review.yaml:75:11     the name of the theme
data/my-review/review.yaml:77:16     what the theme says, in a sentence
data/my-review/review.yaml:79:30     how many of the studies tell of the theme
data/my-review/review.yaml:92:14     a message, in a short line
data/my-review/review.yaml:95:15     what stands behind the message, in a sentence
data/my-review/review.yaml:100:11    a limitation that the author states
data/my-review/review.yaml:109:11    something to ask in practice
14 things left to do; a value that no source gives is written { not reported: the reason }
`;

test('check lists what is left to do, in order and each at its place, and nothing else', async () => {
  const folder = await project();
  await brevier('new review my-review', folder);
  const { code, stdout } = await brevier('check', folder);
  expect(code).toBe(0);
  expect(stdout.replaceAll(/^Reading age.*\n/gm, '')).toBe(toDos);
});

test('a start is built at once into every document, and each says that it is a draft', {
  timeout: 60_000,
}, async () => {
  const folder = await project();
  await brevier('new review my-review', folder);
  const { code, stderr } = await brevier('build --quiet', folder);
  expect([code, stderr]).toEqual([
    0,
    'data/my-review: 14 things left to do, so its documents are drafts; npx brevier check data/my-review lists them\n',
  ]);
  const built = await readdir(join(folder, 'output/my-review'));
  expect(built.toSorted()).toEqual([
    'briefing-large-print.pdf',
    'briefing.html',
    'briefing.pdf',
    'handout-large-print.pdf',
    'handout.html',
    'handout.pdf',
  ]);
  for (const [name, kind] of [
    ['briefing', 'Evidence briefing'],
    ['handout', 'Handout'],
  ]) {
    const page = await readFile(join(folder, `output/my-review/${name}.html`), 'utf8');
    expect(page).toContain(`<p class="kind">${kind} (draft)</p>`);
    expect(page).toContain('Draft, not to be handed out: 14 things are left to do in its data.');
    expect(page).toMatch(/TO DO: how many studies(?! is)/);
    expect(page).not.toContain('ot reported in ');
    expect(page).not.toContain('not assessed by the review');
  }
});

/** What a person writes in place of each thing to do, by what it says belongs there. */
const filled: Readonly<Record<string, string>> = {
  'the kind of review': 'kind: systematic review',
};

/** The file with the first thing to do filled in, as somebody would who reads from top to bottom. */
function withFirstFilled(text: string, counts: string[]): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => !line.startsWith('#') && line.includes('TO DO: '));
  const line = lines[at] ?? '';
  const indent = /^ */.exec(line)?.[0] ?? '';
  const what = /TO DO: ((?:\\"|[^"\n}])*)/.exec(line)?.[1] ?? '';
  const value = filled[what];
  const now = what.startsWith('how many')
    ? `${indent}${line.trim().split(':')[0]}: ${counts.shift()}`
    : value === undefined
      ? line.replace(`TO DO: ${what}`, 'It’s calm')
      : indent + value;
  return lines.with(at, now).join('\n');
}

const exported = `[{ "id": "myreview", "type": "article-journal", "title": "Gardens", "author": [{ "family": "Moss", "given": "Ida" }],
  "container-title": "Town and Garden", "issued": { "date-parts": [[2024]] }, "page": "1-9" }]`;

test('who fills in one after the other sees each go, and ends with nothing left and no draft', {
  timeout: 60_000,
}, async () => {
  const folder = await project();
  await brevier('new review my-review', folder);
  const counts = ['7', '3'];
  const left = async (): Promise<readonly string[]> =>
    JSON.parse((await call('check --template handout --json', folder, shippedPipeline)).stdout).faults.map(
      ({ rule }: { rule: string }) => rule,
    );
  await writeFile(join(folder, 'data/my-review/references.json'), exported);
  const path = join(folder, 'data/my-review/review.yaml');
  for (let things = 13; things > 0; things--) {
    expect(await left()).toEqual(Array(things).fill('gap-is-filled'));
    await writeFile(path, withFirstFilled(await readFile(path, 'utf8'), counts));
  }
  expect(await left()).toEqual([]);
  expect((await brevier('check', folder)).stdout).toMatch(/^No faults in 1 review with 3 templates\.\n/);
  expect((await brevier('build --format html --quiet', folder)).stderr).toBe('');
  const page = await readFile(join(folder, 'output/my-review/briefing.html'), 'utf8');
  expect(page).not.toContain('raft');
  expect(page).toContain('3 of 7 studies');
});

test('a whole start has every key that a review can have, and is built into every document', {
  timeout: 60_000,
}, async () => {
  const folder = await project();
  await brevier('new review my-review --whole', folder);
  const start = await readFile(join(folder, 'data/my-review/review.yaml'), 'utf8');
  const keys = Object.keys(JSON.parse(reviewJsonSchema()).properties);
  expect(keys.filter((key) => !new RegExp(`^(?:# )?${key}:`, 'm').test(start))).toEqual([]);
  expect((await brevier('check', folder)).stdout).toContain('\n36 things left to do;');
  expect((await brevier('build --quiet --format html', folder)).code).toBe(0);
  const built = await readdir(join(folder, 'output/my-review'));
  expect(built.toSorted()).toEqual(['briefing.html', 'cpd.html', 'handout.html']);
});

test('what a handout does without can be used by taking its # away', { timeout: 60_000 }, async () => {
  const folder = await project();
  await brevier('new review my-review', folder);
  const path = join(folder, 'data/my-review/review.yaml');
  const start = await readFile(path, 'utf8');
  const [before = '', examples = ''] = start.split('# ---- Add these for a briefing ----\n');
  // A block is what stands between two empty lines; its lines of YAML are those after the notes in words.
  const used = examples.replaceAll(/^# (?=(?:[a-z][a-z ]*:(?: [[{"]|$)| +\S))/gm, '');
  await writeFile(path, `${before}${used}`);
  const { faults } = JSON.parse((await call('check --json', folder, shippedPipeline)).stdout);
  expect(
    faults.filter(({ rule }: { rule: string }) =>
      /^(?:yaml|indent|key|data|value|text-is-quoted)/.test(rule),
    ),
  ).toEqual([]);
});

test('nothing is written over a review that is there', async () => {
  const folder = await project({ 'data/bark-2023/review.yaml': 'id: bark-2023' });
  expect(await brevier('new review bark-2023', folder)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: data/bark-2023 is there already, and nothing is written over it: take another name\n',
  });
  expect(await readFile(join(folder, 'data/bark-2023/review.yaml'), 'utf8')).toBe('id: bark-2023');
  expect(await readdir(join(folder, 'data/bark-2023'))).toEqual(['review.yaml']);
});

test('a folder in other capitals is in the way, an empty one is not, and no link is written through', async () => {
  const folder = await project({ 'data/Gardens/review.yaml': '', 'elsewhere/x': '' });
  expect((await brevier('new review gardens', folder)).stderr).toBe(
    'error: data/Gardens is there already, and nothing is written over it: take another name\n',
  );
  await mkdir(join(folder, 'data/empty'));
  expect((await brevier('new review empty', folder)).code).toBe(0);
  await symlink(join(folder, 'nowhere'), join(folder, 'data/linked'));
  expect((await brevier('new review linked', folder)).code).toBe(2);
  expect(await readdir(folder)).not.toContain('nowhere');
});

test.each([
  ['My-Review', ' Write: npx brevier new review my-review'],
  ['data/my_review', ' Write: npx brevier new review my-review'],
  ['Müller’s', ' Write: npx brevier new review mullers'],
  ['2024-gardens', ' Write: npx brevier new review gardens-2024'],
  ['../up', ' Write: npx brevier new review up'],
  ['review.yaml', ' Write: npx brevier new review review'],
  ['2024', ''],
  ['庭', ''],
  ['con', ''],
  ['CPD', ''],
  ['a'.repeat(81), ` Write: npx brevier new review ${'a'.repeat(80)}`],
])('an id that cannot be a folder’s is refused, with one that can: %s', async (id, way) => {
  const folder = await project();
  expect(await brevier(`new review ${id}`, folder)).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: ‘${id}’ cannot be the name of a review, which becomes that of its files: small letters from a to z, digits and hyphens, with a letter first, such as bark-2023${way === '' ? '' : '.'}${way}\n`,
  });
  expect(await readdir(folder)).toEqual(['templates']);
});

test.each([
  ['new review cpd', 'data/cpd is the folder of the nations’ rules: take another name, such as cpd-review'],
  ['new review', "missing required argument 'id'"],
  ['new review a --kind scooping', 'there is no kind of review scooping. Did you mean scoping review?'],
  [
    'new review a --kind zzzzzzzzzzzzzzzzzzzzzzz',
    'there is no kind of review zzzzzzzzzzzzzzzzzzzzzzz. There are: scoping review, systematic review, qualitative review, mixed-methods review, rapid review, realist review, narrative review, umbrella review, integrative review, critical review, state-of-the-art review, literature review, meta-analysis, meta-ethnography, evidence map, evidence and gap map, guideline synthesis',
  ],
  ['new review a --title= ', "option '--title <title>' argument '' is invalid. It takes a title in words."],
  ['new reviw a', "unknown command 'reviw'\n(Did you mean review?)"],
])('wrong use is exit code 2: %s', async (words, said) => {
  expect(await brevier(words, await project())).toEqual({ code: 2, stdout: '', stderr: `error: ${said}\n` });
});

test('a folder without data or templates is not where a review begins', async () => {
  const folder = await temporaryFolder({ 'notes.txt': '' });
  expect(await brevier('new review a', folder)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: there is no folder data or templates here: call brevier in the folder that holds them\n',
  });
  expect(await readdir(folder)).toEqual(['notes.txt']);
});

test('a folder that cannot be made is said to be so', async () => {
  const folder = await project({ data: 'a file' });
  const { code, stderr } = await brevier('new review a', folder);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'data/a/review.yaml  error  document-writable\n  found     a file where its folder should be\n',
  );
});
