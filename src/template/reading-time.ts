import { countWords } from '../document/count-words.ts';
import type { Block } from '../document/tree.ts';
import type { Learning, Review } from '../review/review.ts';

/**
 * Words that adults read in a minute, silently, of non-fiction in English: the mean of 190 studies with 18,573 participants in Brysbaert
 * (2019), How many words do we read per minute?, Journal of Memory and Language 109, 104047, doi:10.1016/j.jml.2019.104047. Most are
 * between 175 and 300.
 */
const wordsAMinute = 238;

/** To learn from a text takes longer than to follow it: each word is counted as read twice. */
const readings = 2;

/** Nobody plans to the minute: up to the next five. */
const roundedTo = 5;

/** Whole minutes to read so many words for study, in fives. */
const minutesToRead = (words: number): number =>
  Math.max(1, Math.ceil((words * readings) / wordsAMinute / roundedTo)) * roundedTo;

/** What a document has to be read, in words and minutes. */
export interface Reading {
  readonly words: number;
  readonly minutes: number;
}

/** What those parts of a document take to read that its template says are read; nothing where it says it of none. */
export function readingOf(blocks: readonly Block[]): Reading | undefined {
  const words = countWords(blocks);
  return words === 0 ? undefined : { words, minutes: minutesToRead(words) };
}

/** The review with the minutes of its reading where they are left out, and the sum of its plan with them. */
export function withReading(review: Review, { minutes }: Reading): Review {
  const { learning } = review;
  if (learning === undefined) return review;
  const plan = learning.plan.map((step) => (isCounted(step) ? { ...step, minutes } : step));
  return {
    ...review,
    learning: { ...learning, plan, minutes: plan.reduce((sum, step) => sum + step.minutes, 0) },
  };
}

/** Whether the minutes of a step are those of the document's own words. */
export const isCounted = ({ part, typedAt }: Learning['plan'][number]): boolean =>
  part === 'reading' && typedAt === undefined;
