import type { Element } from 'hast';
import { markRow, missingMarkRow } from '../../figure/mark-row.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';

/**
 * The mark row of a count of studies: squares, or a dashed line where no source gives it. Nothing where words must do: where there are too
 * many studies for squares, or no source says how many there are.
 */
export function markRowOf(count: Fact<number>, included: Fact<number>): Element[] {
  if (!isReported(included)) return [];
  const row = isReported(count) ? markRow(count.value, included.value) : missingMarkRow(included.value);
  return row ? [row] : [];
}
