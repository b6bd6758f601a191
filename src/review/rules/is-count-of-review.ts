import type { Review } from '../review.ts';
import { isInData } from './count-in-data.ts';
import type { TypedCount } from './typed-counts.ts';

/**
 * Whether a typed count speaks of the review. “One person at a time”, “two carers” and “nine out of ten” are ways of
 * speaking, unless the data have just this number.
 */
export function isCountOfReview(count: TypedCount, review: Review): boolean {
  const { noun, inWords, of: whole } = count;
  if (noun === 'of reviews' || isInData(count, review)) return true;
  if (noun === 'people') return false;
  if (!inWords) return true;
  return (
    noun === 'none' && (whole === review.studies.included.value || whole === review.participants.total.value)
  );
}
