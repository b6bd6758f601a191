import { stat } from './disk.ts';
import type { Kind } from './questions.ts';

/**
 * A text that is another one after whatever was written: the system alone sets which file it is, and when anything of it was changed.
 * When it was last read is no part of it.
 */
export const stateOf = ({ ino, size, mtimeMs, ctimeMs }: Kind): string =>
  `${ino} ${size} ${mtimeMs} ${ctimeMs}`;

/**
 * Whether its disk tells more than hundredths of a second, as some do not; else two saves may have the same time. The time of its content
 * can be set, and is a whole second in files that were unpacked; when anything of it was changed the system alone says.
 */
export const hasFineTimes = ({ ctimeMs }: Kind): boolean => ctimeMs % 10 !== 0;

/** Tells whether a file was written, or came or went, since it was last asked of; the first time it may have been. */
export function changesOf(): (path: string) => Promise<boolean> {
  const known = new Map<string, string>();
  return async (path) => {
    const about = await stat(path).catch(() => undefined);
    const is = about === undefined ? 'not there' : stateOf(about);
    const before = known.get(path);
    known.set(path, is);
    return before !== is || (about !== undefined && !hasFineTimes(about));
  };
}
