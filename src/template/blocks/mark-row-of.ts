import type { Element } from 'hast';
import { markRow, missingMarkRow } from '../../figure/mark-row.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';

/** The mark row of a count of studies: squares, a dashed line where no source gives it, or nothing where words must do. */
export function markRowOf(count: Fact<number>, included: Fact<number>): Element[] {
  const whole = isReported(included) ? included.value : undefined;
  if (!isReported(count)) return [missingMarkRow(whole)];
  const row = whole === undefined ? undefined : markRow(count.value, whole);
  return row ? [row] : [];
}
