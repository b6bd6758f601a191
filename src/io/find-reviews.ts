import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

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
