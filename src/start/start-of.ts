import type { ReviewKind } from '../review/review.ts';
import type { ReviewStart } from './review-start.ts';

/** What a review begins with: an edition of today, which is looked at again in a year. */
export function startOf(
  id: string,
  today: string,
  given: { readonly title?: string; readonly kind?: ReviewKind },
): ReviewStart {
  // A citekey has no hyphens by custom: bark2023 for bark-2023.
  return { id, citekey: id.replaceAll('-', ''), date: today, nextReview: inAYear(today), ...given };
}

/** The same day of the next year; for a leap day, the day before. */
function inAYear(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  return `${next}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
