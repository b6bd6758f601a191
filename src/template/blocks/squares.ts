import type { Marks } from '../../document/tree.ts';
import { areSquares } from '../../figure/mark-row.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';

/**
 * A count of studies as squares, or as a dashed line where no source gives it. Nothing where words must do: where there are too
 * many studies for squares, or no source says how many there are.
 */
export function squaresOf(count: Fact<number>, included: Fact<number>): readonly Marks[] {
  if (!isReported(included) || !areSquares(included.value)) return [];
  const of = included.value;
  return [{ type: 'marks', of, ...(isReported(count) ? { filled: count.value } : {}) }];
}

/** Whether there are filled squares, and empty ones. Words that explain squares are made from this, so that they speak of none that is not there. */
export const squaresIn = (rows: readonly Marks[]): { readonly filled: boolean; readonly empty: boolean } => ({
  filled: rows.some(({ filled = 0 }) => filled > 0),
  empty: rows.some(({ filled, of }) => filled !== undefined && filled < of),
});
