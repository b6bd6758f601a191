import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { errorCode } from './error-code.ts';
import { makeFolder } from './make-folder.ts';

/** Milliseconds between tries to rename: a virus scanner lets go within a second, a viewer does not. */
const pauses = [20, 50, 100, 200, 400];

/** A document is in the way of Windows' locks only: there renaming onto an open file fails with one of these. */
const locked = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * Puts a document in place whole or not at all: it is written beside its target and renamed. A file that holds the same
 * bytes already is left alone and keeps its date.
 *
 * @param path absolute path; missing folders are made
 * @param file the path as messages show it
 */
export async function writeDocument(
  path: string,
  bytes: Uint8Array,
  file: string,
): Promise<'written' | 'unchanged' | Fault> {
  const fault = (found: string, expected: string, suggestion?: string): Fault =>
    faultAgainst('document-writable', { place: topOf(file), found, expected, suggestion });
  if (await holds(path, bytes)) return 'unchanged';
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await makeFolder(dirname(path));
    await writeFile(beside, bytes);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'EEXIST' || code === 'ENOTDIR')
      return fault(
        'a file where its folder should be',
        'a folder',
        'move the file away, or name another folder with --out',
      );
    if (code === 'ENOSPC' || code === 'EDQUOT') return fault('a full disk', 'room for the document');
    return fault(`a folder that cannot be written to (${code})`, 'a folder that you may write to');
  }
  try {
    await renamePatiently(beside, path);
    return 'written';
  } catch (error) {
    await rm(beside, { force: true });
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (locked.has(code))
      return fault(
        `${file} is open in another program`,
        'a file that can be replaced',
        'close it and build again; the last document is still there',
      );
    return fault(`something that cannot be replaced (${code})`, 'a file, or nothing yet');
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(bytes);
  } catch {
    return false;
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!locked.has(errorCode(error) ?? '')) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}
