import { nearest } from '../fault/nearest.ts';
import type { ReviewKind } from '../review/review.ts';
import { reviewKind, reviewKinds } from '../review/review-kind.ts';
import type { WrongUse } from './choose-reviews.ts';

/** `scoping`, `Scoping review` → a kind of review that the model knows. */
export function chooseKind(written: string): ReviewKind | WrongUse {
  const plain = written.trim().toLowerCase();
  const kind = reviewKind(plain) ?? reviewKind(`${plain} review`);
  if (kind !== undefined) return kind;
  const near = nearest(plain, reviewKinds) ?? nearest(`${plain} review`, reviewKinds);
  const help = near === undefined ? `There are: ${reviewKinds.join(', ')}` : `Did you mean ${near}?`;
  return { wrongUse: `there is no kind of review ${written}. ${help}` };
}
