import { withoutMarks } from '../marks/marks.ts';
import type { AbsenceKind } from '../review/review.ts';

/** What follows words that say that there is no value: its reason in brackets, or as a sentence of its own where it is written as one. */
export function reasonAfter(why: string): string {
  const reason = why.trim();
  if (reason === '') return '';
  return isSentence(reason) ? `. ${reason}` : reasonWithin(reason);
}

/** The same within a sentence, where nothing may end it. */
export function reasonWithin(why: string): string {
  // A mark of another language may stand after the full stop.
  const reason = why.trim().replace(/\.(?=[\uFDD0-\uFDEF]*$)/, '');
  return reason === '' ? '' : ` (${reason})`;
}

/** The whole as one sentence, or as two. */
export function sentenceWithReason(said: string, why: string): string {
  const whole = said + reasonAfter(why);
  return isSentence(why.trim()) ? whole : `${whole}.`;
}

const isSentence = (reason: string): boolean => /^\p{Lu}.*[.!?…]$/su.test(withoutMarks(reason));

/** Whether it is a number alone that is missing, and not what it would count: of what nobody did there is nothing to count. */
export const isOfNumber = (kind: AbsenceKind): boolean => kind === 'not reported' || kind === 'not known';
