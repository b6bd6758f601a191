import { basename, dirname, join } from 'node:path';
import type { CheckInput } from '../build/input.ts';
import type { Fault } from '../fault/fault.ts';
import { readdir } from './disk.ts';
import { shownPath } from './paths.ts';
import { readTextFile } from './read-text-file.ts';

export type ReviewFiles = Pick<CheckInput, 'folder' | 'review' | 'references'>;

/**
 * Reads `review.yaml` and `references.json` of a review, or says all that keeps them from being read. A link may lead
 * to another folder beside the review's, not farther.
 *
 * @param folder absolute path of the review's folder
 * @param from absolute path of the folder that messages see it from
 */
export async function readReview(folder: string, from: string): Promise<ReviewFiles | readonly Fault[]> {
  const read = async (name: string) => {
    const path = join(folder, name);
    const file = await readTextFile(path, shownPath(path, from), dirname(folder));
    return 'rule' in file && file.rule === 'file-exists' ? withSimilarName(file, folder, name) : file;
  };
  const [review, references] = await Promise.all([read('review.yaml'), read('references.json')]);
  if ('rule' in review || 'rule' in references)
    return [review, references].flatMap((file) => ('rule' in file ? [file] : []));
  return { folder: basename(folder), review, references };
}

/** `review.yml`, `Review.yaml`: names that a person takes for the right one. */
async function withSimilarName(fault: Fault, folder: string, name: string): Promise<Fault> {
  const stem = name.replace(/\.\w+$/, '').toLowerCase();
  const similar = (await readdir(folder)).find(
    (other) => other !== name && other.toLowerCase().startsWith(`${stem}.`),
  );
  return similar === undefined ? fault : { ...fault, suggestion: `rename ${similar} to ${name}` };
}
