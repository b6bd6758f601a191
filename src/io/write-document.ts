import { basename, dirname, join } from 'node:path';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { mkdir, readdir, readFile, remove, rename, stat, writeFile } from './disk.ts';
import { errorCode } from './paths.ts';

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
    await writeIn(dirname(path), beside, bytes);
  } catch (error) {
    await remove(beside).catch(() => {});
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
    await remove(beside);
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

/** Whether a file has these bytes. One of another size is not read. */
async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await stat(path)).size === bytes.length && (await readFile(path)).equals(bytes);
  } catch {
    return false;
  }
}

/** Writes a file into a folder, which is made where it is missing: for all documents of a review but the first it is there. */
async function writeIn(
  folder: string,
  path: string,
  content: Uint8Array | string,
  flag?: string,
): Promise<void> {
  const write = () => writeFile(path, content, flag);
  try {
    await write();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    await makeFolder(folder);
    await write();
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!locked.has(errorCode(error) ?? '')) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  await rename(from, to);
}

/**
 * Makes a folder and those above it that are missing; what is there already stays. Throws the system's error. Node's own
 * recursive `mkdir` tries for ever where a folder cannot be made in one that exists, as in Linux' `/proc`.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/**
 * Writes a file where none is. What lies there, a link too, stays as it is, also where it came a moment ago.
 *
 * @param path absolute path; missing folders are made
 * @param file the path as messages show it
 * @returns undefined once it is written
 */
export async function writeNewFile(path: string, text: string, file: string): Promise<Fault | undefined> {
  try {
    await writeIn(dirname(path), path, text, 'wx');
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'EEXIST')
      return faultAgainst('nothing-is-overwritten', {
        place: topOf(file),
        found: 'a file that is there already',
        expected: 'no such file yet',
        suggestion: 'take another name, or move the file away',
      });
    return faultAgainst('document-writable', {
      place: topOf(file),
      found:
        code === 'ENOTDIR'
          ? 'a file where its folder should be'
          : `a folder that cannot be written to (${code})`,
      expected: 'a folder that you may write to',
    });
  }
}

/**
 * Removes what builds that were killed left beside the documents of a folder. The files of builds that still run are
 * not touched.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, id] = /^\..+\.(\d+)\.tmp$/.exec(name) ?? [];
    if (id !== undefined && !runs(Number(id))) await remove(join(folder, name)).catch(() => {});
  }
}

function runs(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else's.
    return errorCode(error) === 'EPERM';
  }
}
