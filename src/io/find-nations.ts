import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameOfFile } from '../design/name-of-file.ts';

/** Where the nations that come with the program are, seen from the sources and from the compiled program alike. */
const shippedFolder = fileURLToPath(new URL('../../data/cpd/', import.meta.url));

/**
 * The files of all nations’ rules, sorted by name: those in a folder, and those that come with the program and are not in it.
 * Absolute paths, if that of the folder is.
 */
export async function findNations(folder: string): Promise<readonly string[]> {
  const byName = new Map([...(await nationsIn(shippedFolder)), ...(await nationsIn(folder))]);
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

async function nationsIn(folder: string): Promise<(readonly [name: string, path: string])[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
    .map((name) => [nameOfFile(name), join(folder, name)] as const);
}
