import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFile } from '../../src/io/write-document.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a file is written where none is, with the folders that are missing', async () => {
  const folder = await temporaryFolder({});
  expect(await writeNewFile(join(folder, 'a/b/c.yaml'), 'id: c\n', 'a/b/c.yaml')).toBeUndefined();
  expect(await readFile(join(folder, 'a/b/c.yaml'), 'utf8')).toBe('id: c\n');
});

test('what is there stays as it is, and no link is followed', async () => {
  const folder = await temporaryFolder({ 'mine.yaml': 'mine' });
  await symlink(join(folder, 'nowhere'), join(folder, 'link.yaml'));
  const fault = (file: string) => ({
    rule: 'nothing-is-overwritten',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    found: 'a file that is there already',
    expected: 'no such file yet',
    suggestion: 'take another name, or move the file away',
  });
  for (const file of ['mine.yaml', 'link.yaml'])
    expect(await writeNewFile(join(folder, file), 'new', file)).toEqual(fault(file));
  expect(await readFile(join(folder, 'mine.yaml'), 'utf8')).toBe('mine');
  expect((await readdir(folder)).toSorted()).toEqual(['link.yaml', 'mine.yaml']);
});

test('a file where its folder should be is said to be so', async () => {
  const folder = await temporaryFolder({ data: 'a file' });
  expect(await writeNewFile(join(folder, 'data/a/b.yaml'), '', 'data/a/b.yaml')).toMatchObject({
    rule: 'document-writable',
    found: 'a file where its folder should be',
  });
});
