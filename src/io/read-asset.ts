import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadAsset } from '../build/read-assets.ts';
import { readFile, readTree, resolveModule, stat } from './disk.ts';
import { errorCode } from './paths.ts';

const inPackage = /^npm:(.+)\/(\d{3})$/;

async function pathOf(folder: string, file: string): Promise<string | { readonly unreadable: string }> {
  const [, name, weight] = inPackage.exec(file) ?? [];
  return name === undefined ? resolve(folder, file) : packageFace(folder, name, Number(weight));
}

/** Megabytes: a face with all of Unicode has twenty. */
const most = 30;

/** What the reader before this one read, by folder and file. */
let latest: ReadonlyMap<string, Uint8Array> = new Map();

/**
 * Reads the faces and logos that designs name, each once: a reader is made for a run over all its reviews. Paths are those of the designs,
 * seen from this folder. A file with the bytes that the reader before this one found gives the same array, so that what was
 * made of it is known.
 */
export function assetReader(folder: string): ReadAsset {
  const before = latest;
  const now = new Map<string, Uint8Array>();
  latest = now;
  const known = new Map<string, ReturnType<ReadAsset>>();
  const read = async (file: string) => {
    const key = `${folder}\n${file}`;
    const found = await readIn(folder, file);
    if ('unreadable' in found) return found;
    const same = before.get(key);
    const bytes = same !== undefined && found.equals(same) ? same : found;
    now.set(key, bytes);
    return bytes;
  };
  return (file) => {
    const reading = known.get(file) ?? read(file);
    known.set(file, reading);
    return reading;
  };
}

async function readIn(folder: string, file: string): Promise<Buffer | { readonly unreadable: string }> {
  try {
    const path = await pathOf(folder, file);
    if (typeof path !== 'string') return path;
    const about = await stat(path);
    if (!about.isFile())
      return { unreadable: about.isDirectory() ? 'which is a folder' : 'which is not a file' };
    if (about.size > most * 1e6) return { unreadable: `which is larger than ${most} MB` };
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { unreadable: code === 'ENOENT' ? 'which is not there' : `which cannot be read (${code})` };
  }
}

/**
 * The path of the upright TrueType file in an npm package whose weight is the nearest to one from 100 to 900; the lighter of
 * two that are as near. Packages are those that are installed where the program is called, or where it is itself.
 *
 * @param folder absolute path
 */
async function packageFace(
  folder: string,
  name: string,
  weight: number,
): Promise<string | { readonly unreadable: string }> {
  const root = rootOf(name, folder);
  if (root === undefined) return { unreadable: 'which is not installed' };
  const files = (await readTree(root))
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
  for (const from of [join(folder, 'here.js'), fileURLToPath(import.meta.url)]) {
    try {
      return dirname(resolveModule(from, `${name}/package.json`));
    } catch {
      // Not there: there may be one beside the program.
    }
  }
  return undefined;
}

/** “NotoSansThai_600SemiBold.ttf” says it; what says nothing is regular. */
const weightOf = (file: string): number => Number(/(?<!\d)([1-9]00)(?!\d)/.exec(file)?.[1] ?? 400);
