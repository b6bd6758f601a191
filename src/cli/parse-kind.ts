import { InvalidArgumentError } from 'commander';
import { nearest } from '../fault/nearest.ts';
import type { ReviewKind } from '../review/review.ts';
import { reviewKind, reviewKinds } from '../review/review-kind.ts';

/** `scoping`, `Scoping review` → a kind of review that the model knows. */
export function parseKind(written: string): ReviewKind {
  const plain = written.trim().toLowerCase();
  const kind = reviewKind(plain) ?? reviewKind(`${plain} review`);
  if (kind !== undefined) return kind;
  const near = nearest(plain, reviewKinds) ?? nearest(`${plain} review`, reviewKinds);
  throw new InvalidArgumentError(
    near === undefined ? `It takes one of: ${reviewKinds.join(', ')}.` : `Did you mean ${near}?`,
  );
}
