import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameOfFile } from '../design/name-of-file.ts';
import { readdir } from './disk.ts';
import { errorCode } from './paths.ts';

/** The templates in a folder: its Markdown files but the one that explains them, sorted by name. */
export async function findTemplates(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.md') && !name.startsWith('.') && name.toLowerCase() !== 'readme.md')
    .sort()
    .map((name) => join(folder, name));
}

/** The folders right below this one that hold a review, or what is left of one, sorted by name. */
export async function findReviews(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const reviews: string[] = [];
  for (const name of names) {
    if (await holdsReview(join(folder, name))) reviews.push(join(folder, name));
  }
  return reviews;
}

/** Whether a folder is meant to hold a review: one whose file is missing or misnamed is a fault, not another folder. */
export async function holdsReview(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => /^(review\.ya?ml|references\.json)$/i.test(name));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

/**
 * The files of all designs, sorted by name: those in a folder, and those that come with the program and are not in it.
 * Absolute paths, if that of the folder is.
 */
export const findDesigns = (folder: string): Promise<readonly string[]> =>
  withShipped(folder, '../../templates/designs/');

/** The same of all nations’ rules. */
export const findNations = (folder: string): Promise<readonly string[]> =>
  withShipped(folder, '../../data/cpd/');

/** @param shipped a folder of the program, seen from the sources and from the compiled program alike */
async function withShipped(folder: string, shipped: string): Promise<readonly string[]> {
  const shippedFolder = fileURLToPath(new URL(shipped, import.meta.url));
  const byName = new Map([...(await yamlFilesIn(shippedFolder)), ...(await yamlFilesIn(folder))]);
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

async function yamlFilesIn(folder: string): Promise<(readonly [name: string, path: string])[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
    .map((name) => [nameOfFile(name), join(folder, name)] as const);
}

/** Whether a folder is one that brevier is called in: it holds data or templates. */
export async function holdsProject(folder: string): Promise<boolean> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  return names.includes('data') || names.includes('templates');
}
