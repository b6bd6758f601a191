import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/**
 * What can be asked of the disk, and what of it tells one answer from another. Times are no part of it but of files of the
 * program: whatever a person writes is known by its content.
 */
export type Question =
  /** The bytes of a file. */
  | readonly [asks: 'file', path: string]
  /** The names in a folder. */
  | readonly [asks: 'folder', path: string]
  /** Those in the folders below it too. */
  | readonly [asks: 'tree', path: string]
  /** Whether it is a file or a folder, and how large a file. */
  | readonly [asks: 'kind', path: string]
  /** Where it really lies, links followed. */
  | readonly [asks: 'place', path: string]
  /** What a module’s name leads to from a file. */
  | readonly [asks: 'module', from: string, name: string]
  /** Whether a file of the program is the one that it was: by its size and times, of which the system alone sets the last. */
  | readonly [asks: 'program', path: string];

/** The answer that the disk gives now, as a short text. What cannot be answered is an answer as well. */
export function answerTo(question: Question): string {
  try {
    const [asks, path] = question;
    switch (asks) {
      case 'file':
        return ofBytes(readFileSync(path));
      case 'folder':
        return ofNames(readdirSync(path));
      case 'tree':
        return ofNames(readdirSync(path, { recursive: true, encoding: 'utf8' }));
      case 'kind':
        return ofKind(statSync(path));
      case 'place':
        return realpathSync.native(path);
      case 'module':
        return process.getBuiltinModule('node:module').createRequire(path).resolve(question[2]);
      case 'program': {
        const { size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
        return `${size} ${mtimeNs} ${ctimeNs}`;
      }
    }
  } catch (error) {
    return ofError(error);
  }
}

export const ofBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

/** In whichever order the system gives them. */
export const ofNames = (names: readonly string[]): string => JSON.stringify(names.toSorted());

export const ofKind = (about: Kind): string =>
  about.isFile() ? `a file of ${about.size}` : about.isDirectory() ? 'a folder' : 'neither';

/** What may be asked about a file without its content. */
export interface Kind {
  readonly size: number;
  /** Another one for another file in its place. */
  readonly ino: number;
  /** Milliseconds since 1970 at which its content was last written, and at which anything of it was. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** Throws what is no answer of the system. */
export function ofError(error: unknown): string {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return `cannot be told: ${code}`;
}
