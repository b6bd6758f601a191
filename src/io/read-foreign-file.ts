import { readFile, stat } from 'node:fs/promises';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { errorCode } from './error-code.ts';

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
