import { fstatSync, writeSync } from 'node:fs';
import { errorCode } from '../io/error-code.ts';
import type { Stream } from './surroundings.ts';

/** Standard output and standard error, as the system numbers them. */
type Descriptor = 1 | 2;

/** Standard output or standard error of this process. What cannot take words any more ends nothing. */
export interface Outlet extends Stream {
  /** Why words did not arrive, once the last are on their way; undefined where nobody is to blame. */
  readonly unsaid: () => Promise<string | undefined>;
}

/**
 * An outlet to a stream. A reader that has seen enough closes the pipe, as in `brevier check | head`: that is no fault of anybody’s,
 * and what is said from then on goes nowhere. A full disk is.
 *
 * Node’s own streams are dear to make: words are written without them, but where a reader lets them wait, and on a terminal of
 * Windows, which does not take them as they are.
 */
export function outletTo(descriptor: Descriptor): Outlet {
  let why: string | undefined;
  let last: Promise<void> = Promise.resolve();
  const failed = (error: unknown): void => {
    const code = errorCode(error);
    if (code === 'EPIPE') return;
    const told = error instanceof Error ? error.message : String(error);
    why ??= code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : told;
  };
  let made: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    if (made !== undefined) return made;
    made = descriptor === 1 ? process.stdout : process.stderr;
    made.on('error', failed);
    return made;
  };
  const later = (words: Uint8Array): void => {
    last = new Promise((done) => stream().write(words, () => done()));
  };
  let isATerminal: boolean | undefined;
  const isTTY = (): boolean => {
    isATerminal ??= isTerminal(descriptor);
    return isATerminal;
  };
  return {
    write(text) {
      // Nothing at all would be refused as well where there is no room.
      if (text === '') return;
      const words = Buffer.from(text);
      if (made !== undefined || (process.platform === 'win32' && isTTY())) {
        later(words);
        return;
      }
      try {
        const rest = writeNow(descriptor, words);
        if (rest.length > 0) later(rest);
      } catch (error) {
        failed(error);
      }
    },
    get isTTY() {
      return isTTY();
    },
    get columns() {
      return isTTY() ? stream().columns : undefined;
    },
    async unsaid() {
      await last;
      return why;
    },
  };
}

/** Writes what is taken at once, and gives the rest, which a slow reader lets wait. Throws what the system says otherwise. */
export function writeNow(descriptor: Descriptor, words: Uint8Array): Uint8Array {
  let rest = words;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw error;
  }
  return rest;
}

/** Only a device can be a terminal, and Node takes some time to tell. */
export function isTerminal(descriptor: Descriptor): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    // Closed, or none that the system tells about.
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}
