import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The path of the upright TrueType file in an npm package whose weight is the nearest to one from 100 to 900; the lighter of
 * two that are as near. Packages are those that are installed where the program is called, or where it is itself.
 *
 * @param folder absolute path
 */
export async function packageFace(
  folder: string,
  name: string,
  weight: number,
): Promise<string | { readonly unreadable: string }> {
  const root = rootOf(name, folder);
  if (root === undefined) return { unreadable: 'which is not installed' };
  const files = (await readdir(root, { recursive: true }))
    .filter((file) => /\.ttf$/i.test(file) && !/italic/i.test(file))
    .map((file) => ({ file, weight: weightOf(file) }))
    .sort(
      (a, b) =>
        Math.abs(a.weight - weight) - Math.abs(b.weight - weight) ||
        a.weight - b.weight ||
        (a.file < b.file ? -1 : 1),
    );
  const [nearest] = files;
  return nearest ? join(root, nearest.file) : { unreadable: 'which has no TrueType file' };
}

function rootOf(name: string, folder: string): string | undefined {
  for (const from of [join(folder, 'here.js'), import.meta.url]) {
    try {
      return dirname(createRequire(from).resolve(`${name}/package.json`));
    } catch {
      // Not there: there may be one beside the program.
    }
  }
  return undefined;
}

/** “NotoSansThai_600SemiBold.ttf” says it; what says nothing is regular. */
const weightOf = (file: string): number => Number(/(?<!\d)([1-9]00)(?!\d)/.exec(file)?.[1] ?? 400);
