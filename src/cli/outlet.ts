import { errorCode } from '../io/paths.ts';
import type { Stream } from './surroundings.ts';

/** Standard output or standard error of this process. What cannot take words any more ends nothing. */
export interface Outlet extends Stream {
  /** Why words did not arrive, once the last are on their way; undefined where nobody is to blame. */
  readonly unsaid: () => Promise<string | undefined>;
}

/**
 * An outlet to a stream. A reader that has seen enough closes the pipe, as in `brevier check | head`: that is no fault of anybody’s,
 * and what is said from then on goes nowhere. A full disk is.
 */
export function outletTo(stream: NodeJS.WriteStream): Outlet {
  let why: string | undefined;
  let last: Promise<void> = Promise.resolve();
  stream.on('error', (error) => {
    const code = errorCode(error);
    if (code !== 'EPIPE') why ??= code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : error.message;
  });
  return {
    write(text) {
      // Nothing at all would be refused as well where there is no room.
      if (text === '') return;
      last = new Promise((done) => stream.write(text, () => done()));
    },
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
    async unsaid() {
      await last;
      return why;
    },
  };
}
