import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../fault/nearest.ts';
import { findReviews, holdsReview } from '../io/find-files.ts';
import { isFolder, isThere, shownPath } from '../io/paths.ts';

/** Why the command cannot even begin: the person called it wrongly. */
export interface WrongUse {
  readonly wrongUse: string;
}

/**
 * The folders of the reviews that a command line names: a review's folder, its `review.yaml`, or a folder of reviews.
 * Without a name it is every review in `data`.
 *
 * @param named as written
 * @param from absolute path of the folder that the command was called in
 * @returns absolute paths, each once
 */
export async function chooseReviews(
  named: readonly string[],
  from: string,
): Promise<readonly string[] | WrongUse> {
  if (named.length === 0 && !(await isFolder(resolve(from, 'data'))))
    return {
      wrongUse:
        'there is no folder data here: call brevier in the folder that holds data, or name the folder of a review',
    };
  const folders = new Set<string>();
  for (const name of named.length === 0 ? ['data'] : named) {
    const found = await reviewsAt(name, from);
    if ('wrongUse' in found) return found;
    for (const folder of found) folders.add(folder);
  }
  return sameNames([...folders], from) ?? [...folders];
}

async function reviewsAt(name: string, from: string): Promise<readonly string[] | WrongUse> {
  const path = resolve(from, name);
  if (!(await isFolder(path))) {
    if (basename(path) === 'review.yaml' && (await isFolder(dirname(path)))) return [dirname(path)];
    return {
      wrongUse: `${(await isThere(path)) ? `${name} is no folder and no review.yaml` : `there is no ${name}`}${await hint(name, from)}`,
    };
  }
  if (await holdsReview(path)) return [path];
  const below = await findReviews(path);
  if (below.length > 0) return below;
  return {
    wrongUse: `there is no review in ${shownPath(path, from)}: a review is a folder with review.yaml and references.json`,
  };
}

async function hint(name: string, from: string): Promise<string> {
  const data = join(from, 'data');
  const known = (await isFolder(data)) ? await findReviews(data) : [];
  const near = nearest(
    basename(name),
    known.map((folder) => basename(folder)),
  );
  return near === undefined ? '' : `. Did you mean ${shownPath(join(data, near), from)}?`;
}

/** Two reviews of one name would write the same documents. */
function sameNames(folders: readonly string[], from: string): WrongUse | undefined {
  const first = new Map<string, string>();
  for (const folder of folders) {
    const other = first.get(basename(folder));
    if (other !== undefined)
      return {
        wrongUse: `${shownPath(other, from)} and ${shownPath(folder, from)} would write the same documents: build one at a time, with --out`,
      };
    first.set(basename(folder), folder);
  }
  return undefined;
}
