import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import type { TextFile } from '../build/input.ts';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { decodeText } from './decode-text.ts';
import { errorCode } from './paths.ts';

/** Megabytes: a hundred times the longest review that we know, and read in an instant. */
const mostMegabytes = 5;

/**
 * Reads a text that a person wrote. Whatever keeps it from being read comes back as a fault.
 *
 * @param path absolute path
 * @param file the path as messages show it
 * @param within absolute path of a folder that the file must really lie in, links followed
 */
export async function readTextFile(path: string, file: string, within?: string): Promise<TextFile | Fault> {
  try {
    if (within !== undefined && !isInside(await realpath(path), await realpath(within)))
      return faultAgainst('file-in-data', {
        place: topOf(file),
        found: 'a link that leads out of the data folder',
        expected: 'a file inside the data folder',
      });
    const about = await stat(path);
    if (about.isDirectory())
      return faultAgainst('file-is-a-file', {
        place: topOf(file),
        found: 'a folder',
        expected: 'a text file',
      });
    // A device or a pipe can be read without end.
    if (!about.isFile())
      return faultAgainst('file-is-a-file', {
        place: topOf(file),
        found: 'a device or a pipe',
        expected: 'a text file',
      });
    if (about.size > mostMegabytes * 1e6)
      return faultAgainst('file-size', {
        place: topOf(file),
        found: `${(about.size / 1e6).toFixed(1)} MB`,
        expected: `at most ${mostMegabytes} MB`,
      });
    const text = decodeText(await readFile(path), file);
    return typeof text === 'string' ? { file, text } : text;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return faultAgainst('file-exists', {
        place: topOf(file),
        found: 'no such file',
        expected: 'a text file',
      });
    if (code === 'ELOOP')
      return faultAgainst('file-exists', {
        place: topOf(file),
        found: 'a link that leads back to itself',
        expected: 'a text file',
      });
    if (code === 'EACCES' || code === 'EPERM')
      return faultAgainst('file-readable', {
        place: topOf(file),
        found: 'a file that you are not allowed to read',
        expected: 'a file that you can open',
      });
    return faultAgainst('file-readable', {
      place: topOf(file),
      found: `a file that the system cannot read (${code})`,
      expected: 'a file that you can open',
    });
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Reads the bytes of a file that another program wrote. A path that leads to no file is wrong use; whatever else keeps it from being
 * read is a fault.
 *
 * @param path absolute path
 * @param file the path as messages show it
 * @param what somebody should name instead of a folder: “a PDF”
 */
export async function readForeignFile(
  path: string,
  file: string,
  { what, mostMegabytes }: { readonly what: string; readonly mostMegabytes: number },
): Promise<Uint8Array | Fault | { readonly wrongUse: string }> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { wrongUse: `${file} is a folder: name ${what} in it` };
    // A device or a pipe can be read without end.
    if (!about.isFile()) return { wrongUse: `${file} is a device or a pipe: name ${what}` };
    if (about.size > mostMegabytes * 1e6)
      return faultAgainst('file-size', {
        place: topOf(file),
        found: `${(about.size / 1e6).toFixed(1)} MB`,
        expected: `at most ${mostMegabytes} MB`,
      });
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { wrongUse: `there is no ${file}` };
    return faultAgainst('file-readable', {
      place: topOf(file),
      found:
        code === 'EACCES' || code === 'EPERM'
          ? 'a file that you are not allowed to read'
          : `a file that the system cannot read (${code})`,
      expected: 'a file that you can open',
    });
  }
}
