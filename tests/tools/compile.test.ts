import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isCompiled, noteCompiled } from '../../src/tools/compile.mjs';

let root: string;
const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'brevier-compile-'));
  for (const file of ['package.json', 'tsconfig.json', 'node_modules/.package-lock.json', 'src/a/b.ts'])
    await write(file, 'as it is');
  await write('dist/a/b.js', 'compiled');
  noteCompiled(root);
});
afterEach(() => rm(root, { recursive: true }));

test('what was compiled of the files that lie there is not compiled again', async () => {
  expect(isCompiled(root)).toBe(true);
  await utimes(join(root, 'src/a/b.ts'), new Date(), new Date());
  await write('dist/program/brevier.cjs.v20.code', 'what V8 keeps');
  expect(isCompiled(root)).toBe(true);
});

test.each([
  ['a source that was edited', () => write('src/a/b.ts', 'as it was')],
  ['a new source', () => write('src/c.css', '')],
  ['a source that is gone', () => rm(join(root, 'src/a/b.ts'))],
  ['another package', () => write('node_modules/.package-lock.json', 'another')],
  ['other settings', () => write('tsconfig.json', 'others')],
  ['another program', () => write('dist/a/b.js', 'edited by hand')],
  ['a program of which a file is gone', () => rm(join(root, 'dist/a/b.js'))],
  ['no note', () => rm(join(root, 'dist/compiled.json'))],
  ['a note that says something else', () => write('dist/compiled.json', '{}')],
])('%s is noticed', async (_, change) => {
  await change();
  expect(isCompiled(root)).toBe(false);
});
