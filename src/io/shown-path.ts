import { relative, sep } from 'node:path';

/**
 * A path as messages show it: seen from the folder that the command was called in, or whole where that is shorter,
 * with forward slashes.
 */
export function shownPath(path: string, from: string): string {
  const way = relative(from, path);
  const shown = way.startsWith('..') && path.length < way.length ? path : way;
  return shown === '' ? '.' : shown.split(sep).join('/');
}
