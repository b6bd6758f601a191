import { renameSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { removeLeftovers, writeDocument } from '../../src/io/write-document.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, renameSync: vi.fn(real.renameSync) };
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const refuse = (code: string) => {
  throw Object.assign(new Error(code), { code });
};

beforeEach(() => {
  vi.mocked(renameSync).mockClear();
});

test('a document is written into a folder that was not there, and nothing else is left', async () => {
  const folder = await temporaryFolder({});
  const path = join(folder, 'output/a/briefing.html');
  expect(await writeDocument(path, encode('new'), 'output/a/briefing.html')).toBe('written');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(join(folder, 'output/a'))).toEqual(['briefing.html']);
});

test('the same bytes leave the file and its date alone', async () => {
  const folder = await temporaryFolder({ 'briefing.html': 'same' });
  const path = join(folder, 'briefing.html');
  await utimes(path, 1000, 1000);
  expect(await writeDocument(path, encode('same'), 'briefing.html')).toBe('unchanged');
  expect((await stat(path)).mtimeMs).toBe(1_000_000);
  expect(renameSync).not.toHaveBeenCalled();
});

test('a document that a virus scanner holds for a moment is tried again', async () => {
  const folder = await temporaryFolder({ 'briefing.pdf': 'old' });
  const path = join(folder, 'briefing.pdf');
  vi.mocked(renameSync).mockImplementationOnce(() => refuse('EPERM'));
  vi.mocked(renameSync).mockImplementationOnce(() => refuse('EACCES'));
  expect(await writeDocument(path, encode('new'), 'briefing.pdf')).toBe('written');
  expect(await readFile(path, 'utf8')).toBe('new');
});

test('a document that a viewer holds open is named, and the last one stays', async () => {
  const folder = await temporaryFolder({ 'briefing.pdf': 'old' });
  const path = join(folder, 'briefing.pdf');
  for (let tries = 0; tries < 6; tries++) vi.mocked(renameSync).mockImplementationOnce(() => refuse('EBUSY'));
  expect(await writeDocument(path, encode('new'), 'output/briefing.pdf')).toEqual({
    rule: 'document-writable',
    severity: 'error',
    place: { file: 'output/briefing.pdf', line: 1, column: 1 },
    found: 'output/briefing.pdf is open in another program',
    expected: 'a file that can be replaced',
    suggestion: 'close it and build again; the last document is still there',
  });
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['briefing.pdf']);
});

test('a file in place of the folder, and a folder in place of the file', async () => {
  const folder = await temporaryFolder({ output: 'a file', 'a/briefing.pdf/x': '' });
  expect(await writeDocument(join(folder, 'output/a/b.pdf'), encode('new'), 'output/a/b.pdf')).toMatchObject({
    found: 'a file where its folder should be',
  });
  await mkdir(join(folder, 'empty'));
  expect(await writeDocument(join(folder, 'a/briefing.pdf'), encode('new'), 'a/briefing.pdf')).toMatchObject({
    rule: 'document-writable',
  });
  expect(await readdir(join(folder, 'a'))).toEqual(['briefing.pdf']);
});

test.skipIf(process.platform !== 'linux')(
  'a folder that cannot be made ends the try, not the day',
  async () => {
    expect(await writeDocument('/proc/brevier/a.pdf', encode('new'), '/proc/brevier/a.pdf')).toMatchObject({
      found: 'a folder that cannot be written to (ENOENT)',
    });
  },
);

test('what killed builds left goes, what running ones write stays', async () => {
  const running = `.handout.pdf.${process.ppid}.tmp`;
  const folder = await temporaryFolder({
    // No system gives a process such a number.
    '.briefing.pdf.999999999.tmp': 'half',
    [running]: '',
    'briefing.pdf': 'whole',
    'notes.tmp': '',
  });
  await removeLeftovers(folder);
  expect((await readdir(folder)).sort()).toEqual([running, 'briefing.pdf', 'notes.tmp']);
});
