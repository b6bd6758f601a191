import { mkdir, readdir, stat } from 'node:fs/promises';
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

/** A run that asks for a large result, which lies apart, and for a small one. Gives what it had to make, and what it wrote. */
async function runApart(folder: string, large: string, small: string) {
  vi.resetModules();
  const { cached } = await import('../../src/cache/cached.ts');
  const { cacheFile } = await import('../../src/io/cache-file.ts');
  const made: string[] = [];
  const make = (text: string): string => {
    made.push(text);
    return text.repeat(1000);
  };
  const apart = cached({ holds: 'large texts', most: 50, lasts: 'apart' }, make, (text) => text);
  const together = cached({ holds: 'small texts', most: 50, lasts: true }, make, (text) => text);
  const file = cacheFile(folder, 'program');
  const before = await timesIn(folder);
  file.read();
  expect([apart(large), together(small)]).toEqual([large.repeat(1000), small.repeat(1000)]);
  file.write();
  const after = await timesIn(folder);
  const written = Object.keys(after).filter((name) => after[name] !== before[name]);
  return { made, written, kept: Object.keys(after) };
}

/** When each file of a cache was written, by its path. */
async function timesIn(folder: string): Promise<Readonly<Record<string, bigint>>> {
  const place = join(folder, 'node_modules/.cache/brevier');
  const names = await readdir(place, { recursive: true }).catch(() => []);
  const times = names.map(async (name) => {
    const about = await stat(join(place, name), { bigint: true });
    return about.isFile() ? [[name, about.mtimeNs] as const] : [];
  });
  return Object.fromEntries((await Promise.all(times)).flat());
}

test('a large result is written alone, and the others are left as they are', async () => {
  const folder = await temporaryFolder({});
  await mkdir(join(folder, 'node_modules'));
  expect((await runApart(folder, 'state 1', 'same')).written).toHaveLength(2);
  const { made, written } = await runApart(folder, 'state 2', 'same');
  expect(made).toEqual(['state 2']);
  expect(written).toEqual([expect.stringMatching(/^apart.[0-9a-f]{32}$/)]);
  expect(await runApart(folder, 'state 1', 'same')).toMatchObject({ made: [], written: [] });
});

test('of large results the latest stay', async () => {
  const folder = await temporaryFolder({});
  await mkdir(join(folder, 'node_modules'));
  for (let state = 1; state <= 40; state++) await runApart(folder, `state ${state}`, 'same');
  const { made, kept } = await runApart(folder, 'state 40', 'same');
  expect(made).toEqual([]);
  expect(kept.length).toBeLessThanOrEqual(33);
  expect((await runApart(folder, 'state 1', 'same')).made).toEqual(['state 1']);
});
