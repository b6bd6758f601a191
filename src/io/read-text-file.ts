import { isAbsolute, relative, sep } from 'node:path';
import type { TextFile } from '../build/input.ts';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import type { RuleId } from '../fault/rule-ids.ts';
import { decodeText } from './decode-text.ts';
import { readFile, realpath, stat } from './disk.ts';
import { hasFineTimes, stateOf } from './file-state.ts';
import { errorCode } from './paths.ts';
import type { Kind } from './questions.ts';

/** Megabytes: more than ten thousand studies with as many references, and read in a few seconds. */
const usualMost = 20;

/** The name of the setting that raises the bound for whoever has more, in megabytes. */
const setting = 'BREVIER_MOST_MEGABYTES';

/** Texts that were read before, with the state that their files were in. */
let kept: Map<string, { readonly read: TextFile; readonly is: string }> | undefined;

/** From now on a file is read again where it is not as it was. For who builds again and again, where most files stay as they are. */
export function keepTexts(): void {
  kept ??= new Map();
}

/** Milliseconds after which no system gives a save the time of the one before. */
const settling = 1000;

/** Whether whatever is written from now on changes the state of a file. */
const isSettled = (about: Kind): boolean => hasFineTimes(about) && Date.now() - about.ctimeMs > settling;

/**
 * Reads a text that a person wrote. Whatever keeps it from being read comes back as a fault.
 *
 * @param path absolute path
 * @param file the path as messages show it
 * @param within absolute path of a folder that the file must really lie in, links followed
 */
export async function readTextFile(path: string, file: string, within?: string): Promise<TextFile | Fault> {
  const fault = (rule: RuleId<'files'>, found: string, expected = 'a text file'): Fault =>
    faultAgainst(rule, { place: topOf(file), found, expected });
  try {
    if (within !== undefined && !isInside(await realpath(path), await realpath(within)))
      return fault(
        'file-in-data',
        'a link that leads out of the data folder',
        'a file inside the data folder',
      );
    const about = await stat(path);
    if (about.isDirectory()) return fault('file-is-a-file', 'a folder');
    // A device or a pipe can be read without end.
    if (!about.isFile()) return fault('file-is-a-file', 'a device or a pipe');
    const mostMegabytes = Number(process.env[setting]) || usualMost;
    if (about.size > mostMegabytes * 1e6)
      return {
        ...tooLarge(file, about.size, mostMegabytes),
        suggestion: `delete what does not belong to the review; or, if you need all of it, set \`${setting}=${Math.ceil(about.size / 1e6)}\` in the terminal before the command`,
      };
    const before = kept?.get(path);
    if (before && before.read.file === file && before.is === stateOf(about)) return before.read;
    const text = decodeText(await readFile(path), file);
    if (typeof text !== 'string') return text;
    const read = { file, text };
    if (isSettled(about)) kept?.set(path, { read, is: stateOf(about) });
    else kept?.delete(path);
    return read;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fault('file-exists', 'no such file');
    if (code === 'ELOOP') return fault('file-exists', 'a link that leads back to itself');
    return unreadable(file, code);
  }
}

const tooLarge = (file: string, bytes: number, mostMegabytes: number): Fault =>
  faultAgainst('file-size', {
    place: topOf(file),
    found: `${(bytes / 1e6).toFixed(1)} MB`,
    expected: `at most ${mostMegabytes} MB`,
  });

/** @param code the system’s name of what went wrong */
const unreadable = (file: string, code: string): Fault =>
  faultAgainst('file-readable', {
    place: topOf(file),
    found:
      code === 'EACCES' || code === 'EPERM'
        ? 'a file that you are not allowed to read'
        : `a file that the system cannot read (${code})`,
    expected: 'a file that you can open',
  });

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
    if (about.size > mostMegabytes * 1e6) return tooLarge(file, about.size, mostMegabytes);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { wrongUse: `there is no ${file}` };
    return unreadable(file, code);
  }
}
