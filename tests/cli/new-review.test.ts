import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

const toDos = `data/my-review/references.json:5:14  the title of the review, as it was published
data/my-review/references.json:6:28  the author’s family name
data/my-review/references.json:6:72  the author’s given names
data/my-review/references.json:7:24  the journal
data/my-review/references.json:8:33  the year of publication, such as 2023
data/my-review/references.json:9:15  the number of the article; or write "page" or "DOI" in place of "number"
data/my-review/review.yaml:15:8      the short title
data/my-review/review.yaml:18:11     the subtitle, in a line
data/my-review/review.yaml:21:9      the people that the review is about
data/my-review/review.yaml:33:17     who makes the documents
data/my-review/review.yaml:43:11     what of the review was read
data/my-review/review.yaml:50:15     how well the facts are documented in what you read: high, medium, low to medium or low
data/my-review/review.yaml:59:23     the kind of review
data/my-review/review.yaml:62:27     how the findings were brought together
data/my-review/review.yaml:67:9      what the review asked
data/my-review/review.yaml:71:30     which databases were searched
data/my-review/review.yaml:73:26     when they were searched
data/my-review/review.yaml:77:32     what a study had to be
data/my-review/review.yaml:78:32     what kept a study out
data/my-review/review.yaml:82:29     how many studies
data/my-review/review.yaml:88:25     the studies one by one
data/my-review/review.yaml:92:26     how many people took part
data/my-review/review.yaml:94:25     the youngest and the oldest
data/my-review/review.yaml:97:28     where the studies took place
data/my-review/review.yaml:100:28    whether the studies’ quality was appraised
data/my-review/review.yaml:115:23    the numbers of records found and screened
data/my-review/review.yaml:135:11    the name of the theme
data/my-review/review.yaml:137:16    what the theme says, in a sentence
data/my-review/review.yaml:141:15    the name of the sub-theme
data/my-review/review.yaml:143:17    what it covers, in a few words
data/my-review/review.yaml:145:34    how many studies
data/my-review/review.yaml:148:19    what helps
data/my-review/review.yaml:151:19    what can hinder, or that the article names nothing
data/my-review/review.yaml:159:26    what the review says of how sure one can be
data/my-review/review.yaml:164:11    a conclusion of the author
data/my-review/review.yaml:169:11    a limitation that the author states
data/my-review/review.yaml:178:11    who or what is missing
data/my-review/review.yaml:185:11    something to ask
data/my-review/review.yaml:188:11    something to try
data/my-review/review.yaml:194:14    a message, in a short line
data/my-review/review.yaml:197:15    what stands behind the message
data/my-review/review.yaml:207:10    the title of the piece of learning
data/my-review/review.yaml:212:7     what else a reader should be able to do
data/my-review/review.yaml:221:11    a short scenario from practice, made up
data/my-review/review.yaml:224:11    a question about what the reader notices in the scenario
data/my-review/review.yaml:225:14    a question about what it means
46 things left to do; a value that no source gives is written { not reported: the reason }
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
    'data/my-review: 46 things left to do, so its documents are drafts; npx brevier check data/my-review lists them\n',
  ]);
  const built = await readdir(join(folder, 'output/my-review'));
  expect(built.toSorted()).toEqual([
    'briefing-large-print.pdf',
    'briefing.html',
    'briefing.pdf',
    'cpd-large-print.pdf',
    'cpd.html',
    'cpd.pdf',
    'handout-large-print.pdf',
    'handout.html',
    'handout.pdf',
  ]);
  for (const [name, kind] of [
    ['briefing', 'Evidence briefing'],
    ['cpd', 'CPD briefing'],
    ['handout', 'Handout'],
  ]) {
    const page = await readFile(join(folder, `output/my-review/${name}.html`), 'utf8');
    expect(page).toContain(`<p class="kind">${kind} (draft)</p>`);
    expect(page).toContain('Draft, not to be handed out: 46 things are left to do in its data.');
    expect(page).toMatch(/TO DO: how many studies(?! is)/);
    expect(page).not.toContain('ot reported in ');
    expect(page).not.toContain('not assessed by the review');
  }
});

/** What a person writes in place of each thing to do, by what it says belongs there. */
const filled: Readonly<Record<string, string>> = {
  'what a study had to be': 'included if: [peer-reviewed, about adults]',
  'what kept a study out': 'excluded if: { not reported: the article names no criteria for leaving out }',
  'the kind of review': 'kind: systematic review',
  'how the findings were brought together': 'approach: [thematic synthesis]',
  'which databases were searched': 'databases: [MEDLINE, CINAHL]',
  'when they were searched': 'dates: { not reported: the article does not say when }',
  'how many people took part': 'total: 84',
  'the youngest and the oldest': 'ages: { from: 19, to: 81 }',
  'where the studies took place': 'countries: [Wales, England]',
  'whether the studies’ quality was appraised': 'appraisal: The studies were appraised with a checklist.',
  'the numbers of records found and screened': 'flow: { not reported: the article has no flow diagram }',
  'the studies one by one': 'list: { not reported: the article lists none }',
};

/** The file with the first thing to do filled in, as somebody would who reads from top to bottom. */
function withFirstFilled(text: string, counts: string[]): string {
  if (text.includes('[[9999]]') && !/"TO DO/.test(text.slice(0, text.indexOf('[[9999]]'))))
    return text.replace('9999', '2024');
  const first = /TO DO: ((?:\\"|[^"\n}])*)/.exec(text);
  const what = first?.[1] ?? '';
  const at = first?.index ?? 0;
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(lineStart, text.indexOf('\n', at));
  const indent = /^ */.exec(line)?.[0] ?? '';
  const put = (now: string) => text.slice(0, lineStart) + now + text.slice(lineStart + line.length);
  if (what.startsWith('how well')) return put('how sure: high');
  if (what === 'how many studies') return put(`${indent}${line.trim().split(':')[0]}: ${counts.shift()}`);
  const value = filled[what];
  if (value !== undefined) return put(indent + value);
  return put(line.replace(`TO DO: ${what}`, 'It’s calm'));
}

test('who fills in one after the other sees each go, and ends with nothing left and no draft', {
  timeout: 60_000,
}, async () => {
  const folder = await project();
  await brevier('new review my-review', folder);
  const counts = ['7', '3'];
  let left = 46;
  for (const file of ['references.json', 'review.yaml']) {
    const path = join(folder, 'data/my-review', file);
    for (
      let text = await readFile(path, 'utf8');
      /TO DO:|9999/.test(text);
      text = await readFile(path, 'utf8')
    ) {
      await writeFile(path, withFirstFilled(text, counts));
      const { faults } = JSON.parse(
        (await call('check --template handout --json', folder, shippedPipeline)).stdout,
      );
      left -= 1;
      expect([file, left, faults.map(({ rule }: { rule: string }) => rule)]).toEqual([
        file,
        left,
        Array(left).fill('gap-is-filled'),
      ]);
    }
  }
  expect(left).toBe(0);
  expect((await brevier('check', folder)).stdout).toMatch(/^No faults in 1 review with 3 templates\.\n/);
  expect((await brevier('build --format html --quiet', folder)).stderr).toBe('');
  const page = await readFile(join(folder, 'output/my-review/briefing.html'), 'utf8');
  expect(page).not.toContain('raft');
  expect(page).toContain('3 of 7 studies');
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
