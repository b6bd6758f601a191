import { readdir } from 'node:fs/promises';

/**
 * What in a folder has a name, in whichever capitals: on Windows and on a Mac they are one name. The exact one first.
 * Undefined where nothing has it, or where there is no such folder.
 */
export async function sameNameIn(folder: string, name: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  return names.find((each) => each === name) ?? names.find((each) => each.toLowerCase() === name);
}
