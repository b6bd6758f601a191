import type { CheckInput } from '../build/input.ts';
import { contained } from '../fault/contained.ts';
import type { Fault } from '../fault/fault.ts';
import type { Progress } from './progress.ts';
import { type Inputs, taskOnReview } from './read-inputs.ts';

/**
 * Reads and works on one review after the other, and holds one at a time: of its files only the lines that its faults are in stay. A review
 * with faults, or one on which Brevier itself fails, stops no other. Returns all faults, first those of what could not be read.
 *
 * @param doing as the progress says it
 * @param work takes note of its faults with `report`, and of what it comes to, as `contained` does
 */
export async function eachReview(
  { reviews, texts, faults: ofAll }: Inputs,
  doing: 'Building' | 'Checking',
  progress: Progress,
  work: (
    review: CheckInput,
    report: (...faults: readonly Fault[]) => void,
    comesTo: (stage: string) => void,
  ) => Promise<void>,
): Promise<readonly Fault[]> {
  const unread: Fault[] = [...ofAll];
  const found: Fault[] = [];
  const report = (...faults: readonly Fault[]): void => {
    found.push(...faults);
  };
  for (const [at, read] of reviews.entries()) {
    const review = await read();
    if (!('review' in review)) {
      unread.push(...review);
      continue;
    }
    const before = found.length;
    progress.step(`${doing} ${review.folder} (${at + 1} of ${reviews.length})`);
    await contained(taskOnReview(review, doing.toLowerCase()), report, (comesTo) =>
      work(review, report, comesTo),
    );
    for (const file of [review.review, review.references]) texts.keepLines(file, found.slice(before));
  }
  return [...unread, ...found];
}
