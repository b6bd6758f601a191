import { relative, sep } from 'node:path';
import { readdir, stat } from './disk.ts';

export { errorCode } from './error-code.ts';

/**
 * A path as messages show it: seen from the folder that the command was called in, or whole where that is shorter,
 * with forward slashes.
 */
export function shownPath(path: string, from: string): string {
  const way = relative(from, path);
  const shown = way.startsWith('..') && path.length < way.length ? path : way;
  return shown === '' ? '.' : shown.split(sep).join('/');
}

/**
 * What in a folder has a name, in whichever capitals: on Windows and on a Mac they are one name. The exact one first.
 * Undefined where nothing has it, or where there is no such folder.
 */
export async function sameNameIn(folder: string, name: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  return names.find((each) => each === name) ?? names.find((each) => each.toLowerCase() === name);
}

/** Whether there is a folder with nothing in it, but what a desk leaves in every folder that it opens. */
export async function isEmptyFolder(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => undefined);
  return names?.every((name) => ['.DS_Store', 'desktop.ini', 'Thumbs.db'].includes(name)) ?? false;
}

/** Whether a folder is there, links followed. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Whether anything is there, links followed. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Where the prepared faces are: `dist/faces`, seen from the sources and from the compiled program alike. */
export const facesFolder = new URL('../../dist/faces/', import.meta.url);
