import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directives } from '../../src/template/directives/directives.ts';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';

/** Three reviews that differ: of totals, with its studies listed, and one just begun. */
async function project(): Promise<string> {
  const gardens = 'tests/fixtures/reviews/shared-gardens';
  const folder = await temporaryFolder({
    'data/bark-2023/review.yaml': await readText('data/bark-2023/review.yaml'),
    'data/bark-2023/references.json': await readText('data/bark-2023/references.json'),
    'data/shared-gardens/review.yaml': await readText(`${gardens}/review.yaml`),
    'data/shared-gardens/references.json': await readText(`${gardens}/references.json`),
  });
  await brevier('new review my-review', folder);
  return folder;
}

test('a document begins with a template that is built at once with any review', {
  timeout: 60_000,
}, async () => {
  const folder = await project();
  expect(await brevier('new document team-summary', folder)).toEqual({
    code: 0,
    stdout: `templates/team-summary.md  new

What to do next:
  1. Change templates/team-summary.md: its notes say how, and templates/README.md teaches the rest.
  2. npx brevier templates   lists what can stand in it, with the values of your data
  3. npx brevier build --template team-summary   makes the document of every review
`,
    stderr: '',
  });
  const { code, stderr } = await brevier('build --quiet', folder);
  expect([code, stderr]).toEqual([
    0,
    'data/my-review: 14 things left to do, so its documents are drafts; npx brevier check data/my-review lists them\n',
  ]);
  for (const review of ['bark-2023', 'shared-gardens', 'my-review'])
    expect((await readdir(join(folder, 'output', review))).toSorted()).toEqual([
      'team-summary-large-print.pdf',
      'team-summary.html',
      'team-summary.pdf',
    ]);
  const page = await readFile(join(folder, 'output/bark-2023/team-summary.html'), 'utf8');
  expect(page).toContain('<p class="kind">Team summary</p>');
  expect(page).toMatch(
    /This is a scoping review of .*12 studies.* about people with experiences of psychosis/,
  );
  expect(page).not.toContain('printed nowhere');
});

test('its own title is taken, and check finds nothing to say of it', { timeout: 30_000 }, async () => {
  const folder = await project();
  await brevier('new document a --title=Team:"us"', folder);
  expect(await readFile(join(folder, 'templates/a.md'), 'utf8')).toContain('\nname: "Team:\\"us\\""\n');
  const { stdout } = await brevier('check data/bark-2023', folder);
  expect(stdout).toMatch(/^No faults in 1 review with 1 template\./);
});

test('it teaches the main blocks by using them, and names nothing of one review', async () => {
  const folder = await project();
  await brevier('new document a', folder);
  const template = await readFile(join(folder, 'templates/a.md'), 'utf8');
  const used = [...directives.keys()].filter((name) => new RegExp(`^:{2,5}${name}\\b`, 'm').test(template));
  expect(used).toEqual([
    'cover',
    'dot-field',
    'figures',
    'key-messages',
    'methods',
    'eligibility',
    'studies',
    'findings',
    'statement',
    'theme-table',
    'confidence',
    'limitations',
    'points',
    'sources',
    'references',
    'edition',
    'each',
    'when',
    'box',
    'careful',
  ]);
  expect(template).not.toMatch(/bark|psychosis|resilience|\d{2}/i);
});

test.each([
  ['summary', 'templates/summary.md is there already, and nothing is written over it: take another name'],
  ['Summary', 'cannot be the name of a document'],
  ['team_summary.md', 'Write: npx brevier new document team-summary'],
  ['brief', 'templates/other.md makes a document brief already: take another name'],
  ['readme', 'templates/README.md explains templates and is none: take another name'],
  ['README', 'with a letter first, such as summary\n'],
  ['../up', 'Write: npx brevier new document up'],
])('a name that is there or cannot be is refused: %s', async (name, said) => {
  const files = {
    'templates/summary.md': 'mine',
    'templates/other.md': '---\ndocument: brief\nname: Brief\n---\n',
  };
  const folder = await temporaryFolder(files);
  const { code, stdout, stderr } = await brevier(`new document ${name}`, folder);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
  expect(await readFile(join(folder, 'templates/summary.md'), 'utf8')).toBe('mine');
  expect((await readdir(join(folder, 'templates'))).toSorted()).toEqual(['other.md', 'summary.md']);
});
