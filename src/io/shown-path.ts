import { relative, sep } from 'node:path';

/** A path as messages show it: seen from the folder that the command was called in, with forward slashes. */
export function shownPath(path: string, from: string): string {
  const way = relative(from, path).split(sep).join('/');
  return way === '' ? '.' : way;
}
