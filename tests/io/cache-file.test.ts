import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** A run that asks for results of 800,000 bytes each. Gives those that it had to make, and the bytes that it left. */
async function run(folder: string, ...asked: readonly string[]) {
  vi.resetModules();
  const { cached } = await import('../../src/cache/cached.ts');
  const { cacheFile } = await import('../../src/io/cache-file.ts');
  const made: string[] = [];
  const long = cached(
    { holds: 'long texts', most: 50, lasts: true },
    (text: string) => {
      made.push(text);
      return text.padEnd(800_000);
    },
    (text) => text,
  );
  const file = cacheFile(folder, 'program');
  file.read();
  asked.map((text) => long(text));
  file.write();
  return { made, bytes: (await stat(join(folder, 'node_modules/.cache/brevier/results'))).size };
}

test('however often a review is edited, the next run reads and writes its last states alone', async () => {
  const folder = await temporaryFolder({});
  await mkdir(join(folder, 'node_modules'));
  for (let edit = 1; edit <= 6; edit++) expect((await run(folder, `state ${edit}`)).made).toHaveLength(1);
  const { made, bytes } = await run(folder, 'state 7');
  expect(made).toEqual(['state 7']);
  expect(bytes).toBeLessThan(2_500_000);
  expect((await run(folder, 'state 7', 'state 6')).made).toEqual([]);
  expect((await run(folder, 'state 1')).made).toEqual(['state 1']);
});

test('what a run asks for is kept, however much', async () => {
  const folder = await temporaryFolder({});
  await mkdir(join(folder, 'node_modules'));
  const all = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect((await run(folder, ...all)).made).toEqual(all);
  expect((await run(folder, ...all)).made).toEqual([]);
});
