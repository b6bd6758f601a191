import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assetReader } from '../../src/io/read-asset.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytesOf = async (read: ReturnType<typeof assetReader>, file: string): Promise<Uint8Array> => {
  const found = await read(file);
  if ('unreadable' in found) throw new Error(found.unreadable);
  return found;
};

test('a run reads a file once, and the next run has the same array for as long as the file is the same', async () => {
  const folder = await temporaryFolder({ 'logo.png': 'blue', 'other.png': 'grey' });
  const first = assetReader(folder);
  const logo = await bytesOf(first, 'logo.png');
  expect(Buffer.from(logo).toString()).toBe('blue');
  await writeFile(join(folder, 'logo.png'), 'red');
  expect(await first('logo.png')).toBe(logo);
  const other = await first('other.png');

  const second = assetReader(folder);
  expect(Buffer.from(await bytesOf(second, 'logo.png')).toString()).toBe('red');
  expect(await second('other.png')).toBe(other);
  await writeFile(join(folder, 'other.png'), 'pink');
  expect(Buffer.from(await bytesOf(assetReader(folder), 'other.png')).toString()).toBe('pink');
});

test('what is not there in one run may be in the next', async () => {
  const folder = await temporaryFolder({});
  expect(await assetReader(folder)('logo.png')).toEqual({ unreadable: 'which is not there' });
  expect(await assetReader(folder)('.')).toEqual({ unreadable: 'which is a folder' });
  await writeFile(join(folder, 'logo.png'), 'blue');
  expect(Buffer.from(await bytesOf(assetReader(folder), 'logo.png')).toString()).toBe('blue');
});
