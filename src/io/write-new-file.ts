import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Fault } from '../fault/fault.ts';
import { fileFault } from '../fault/file-fault.ts';
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
      return fileFault(
        file,
        'nothing-is-overwritten',
        'a file that is there already',
        'no such file yet',
        'take another name, or move the file away',
      );
    return fileFault(
      file,
      'document-writable',
      code === 'ENOTDIR'
        ? 'a file where its folder should be'
        : `a folder that cannot be written to (${code})`,
      'a folder that you may write to',
    );
  }
}
