import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findReviews, findTemplates } from '../../src/io/find-files.ts';
import { readReview } from '../../src/io/read-review.ts';
import { readTextFile } from '../../src/io/read-text-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const onWindows = process.platform === 'win32';

test('a review is its two texts and the name of its folder', async () => {
  const folder = await temporaryFolder({
    'data/a/review.yaml': '\uFEFFid: a\n',
    'data/a/references.json': '[]',
  });
  expect(await readReview(join(folder, 'data/a'), folder)).toEqual({
    folder: 'a',
    review: { file: 'data/a/review.yaml', text: 'id: a\n' },
    references: { file: 'data/a/references.json', text: '[]' },
  });
});

test('both files are missed at once, and a similar name is pointed out', async () => {
  const folder = await temporaryFolder({ 'data/a/review.yml': 'id: a' });
  const missing = { severity: 'error', rule: 'file-exists', found: 'no such file', expected: 'a text file' };
  expect(await readReview(join(folder, 'data/a'), folder)).toEqual([
    {
      ...missing,
      place: { file: 'data/a/review.yaml', line: 1, column: 1 },
      suggestion: 'rename review.yml to review.yaml',
    },
    { ...missing, place: { file: 'data/a/references.json', line: 1, column: 1 } },
  ]);
});

test('a folder in place of a file, and a file that is far too large', async () => {
  const folder = await temporaryFolder({ 'data/a/references.json': new Uint8Array(20_300_000) });
  await mkdir(join(folder, 'data/a/review.yaml'));
  expect(await readReview(join(folder, 'data/a'), folder)).toMatchObject([
    { rule: 'file-is-a-file', found: 'a folder' },
    {
      rule: 'file-size',
      found: '20.3 MB',
      expected: 'at most 20 MB',
      suggestion:
        'delete what does not belong to the review; or, if you need all of it, set `BREVIER_MOST_MEGABYTES=21` in the terminal before the command',
    },
  ]);
});

test('a file that is meant to be large is read where somebody says so', async () => {
  const folder = await temporaryFolder({
    'data/a/references.json': '[]',
    'data/a/review.yaml': new Uint8Array(20_300_000).fill(0x61),
  });
  vi.stubEnv('BREVIER_MOST_MEGABYTES', '21');
  expect(await readReview(join(folder, 'data/a'), folder)).toHaveProperty('review');
  vi.stubEnv('BREVIER_MOST_MEGABYTES', 'many');
  expect(await readReview(join(folder, 'data/a'), folder)).toMatchObject([{ expected: 'at most 20 MB' }]);
  vi.unstubAllEnvs();
});

test.skipIf(onWindows)('links may lead to a neighbour, not out of the data, not in a circle', async () => {
  const folder = await temporaryFolder({
    'data/shared/references.json': '[]',
    'data/a/notes.txt': '',
    'data/b/notes.txt': '',
    'outside.yaml': 'id: a',
  });
  await symlink(join(folder, 'outside.yaml'), join(folder, 'data/a/review.yaml'));
  await symlink(join(folder, 'data/shared/references.json'), join(folder, 'data/a/references.json'));
  expect(await readReview(join(folder, 'data/a'), folder)).toMatchObject([
    {
      rule: 'file-in-data',
      place: { file: 'data/a/review.yaml' },
      found: 'a link that leads out of the data folder',
    },
  ]);
  await symlink('review.yaml', join(folder, 'data/b/review.yaml'));
  await symlink('/dev/zero', join(folder, 'data/b/references.json'));
  expect(await readReview(join(folder, 'data/b'), folder)).toMatchObject([
    { rule: 'file-exists', found: 'a link that leads back to itself' },
    { rule: 'file-in-data' },
  ]);
});

test.skipIf(onWindows)('a device is not read, which would never end', async () => {
  expect(await readTextFile('/dev/zero', '/dev/zero')).toMatchObject({
    rule: 'file-is-a-file',
    found: 'a device or a pipe',
  });
});

test('folders of reviews are found by what they hold, complete or not', async () => {
  const folder = await temporaryFolder({
    'data/b/review.yaml': '',
    'data/a/references.json': '',
    'data/c/Review.yml': '',
    'data/cpd/england.yaml': '',
    'data/.old/review.yaml': '',
    'data/review.schema.json': '',
  });
  const data = join(folder, 'data');
  expect(await findReviews(data)).toEqual(['a', 'b', 'c'].map((name) => join(data, name)));
});

test('templates are the Markdown files of their folder but the one that explains them', async () => {
  const folder = await temporaryFolder({
    'handout.md': '',
    'briefing.md': '',
    'README.md': '',
    '.draft.md': '',
    'designs/large.yaml': '',
  });
  await writeFile(join(folder, 'notes.txt'), '');
  expect(await findTemplates(folder)).toEqual([join(folder, 'briefing.md'), join(folder, 'handout.md')]);
});
