import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { errorCode } from './error-code.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file where none is. What lies there, a link too, stays as it is, also where it came a moment ago.
 *
 * @param path absolute path; missing folders are made
 * @param file the path as messages show it
 * @returns undefined once it is written
 */
export async function writeNewFile(path: string, text: string, file: string): Promise<Fault | undefined> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text, { flag: 'wx' });
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
