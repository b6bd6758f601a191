import { rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { readFile, stat } from '../../src/io/at-once.ts';
import { keepTexts, readTextFile } from '../../src/io/read-text-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('../../src/io/at-once.ts', async (original) => {
  const real = await original<typeof import('../../src/io/at-once.ts')>();
  return { ...real, readFile: vi.fn(real.readFile), stat: vi.fn(real.stat) };
});

const opened = (): number => vi.mocked(readFile).mock.calls.length;

afterEach(() => {
  vi.clearAllMocks();
});

/** Longer than a file takes to be old enough that no save can have the time of the one before. */
const untilSettled = () => setTimeout(1200);

test('a file that lies there as it did is not opened again, and one that was written is', async () => {
  const folder = await temporaryFolder({ 'review.yaml': 'id: a', 'other.yaml': 'id: b' });
  const path = join(folder, 'review.yaml');
  const read = () => readTextFile(path, 'review.yaml');
  keepTexts();
  await untilSettled();
  const first = await read();
  expect(first).toEqual({ file: 'review.yaml', text: 'id: a' });
  expect(await read()).toBe(first);
  expect(opened()).toBe(1);
  expect(await readTextFile(path, 'data/review.yaml')).toEqual({ file: 'data/review.yaml', text: 'id: a' });

  // As many characters, and the time of the one before put back, as a copy with its times has it.
  const long = new Date(Date.now() - 86_400_000.5);
  await writeFile(path, 'id: c');
  await utimes(path, long, long);
  expect(await read()).toEqual({ file: 'review.yaml', text: 'id: c' });
  await rename(join(folder, 'other.yaml'), path);
  expect(await read()).toEqual({ file: 'review.yaml', text: 'id: b' });
});

test('a file that was written a moment ago is opened each time', async () => {
  const folder = await temporaryFolder({ 'review.yaml': 'id: a' });
  keepTexts();
  const read = () => readTextFile(join(folder, 'review.yaml'), 'review.yaml');
  await read();
  await read();
  expect(opened()).toBe(2);
});

test('a disk whose times tell no more than seconds is not believed', async () => {
  const folder = await temporaryFolder({ 'review.yaml': 'id: a' });
  const path = join(folder, 'review.yaml');
  const read = () => readTextFile(path, 'review.yaml');
  keepTexts();
  const about = await stat(path);
  vi.mocked(stat).mockImplementation(async () =>
    Object.assign(about, { mtimeMs: 1_700_000_000_000, ctimeMs: 1_700_000_000_000 }),
  );
  await read();
  await read();
  expect(opened()).toBe(2);
});
