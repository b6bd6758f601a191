import type { Drawing, Shape } from './drawing.ts';
import { rounded, usualOutline } from './rectangle.ts';
import { bar, filledFirst, gap, type Said, side, square } from './square.ts';

/** Squares in a row. A row of more cannot be counted at a glance, and is a bar. */
const mostSquares = 12;

/**
 * A row of squares, one for each included study, the first `n` of them filled, or with a dot where the count is weakly documented. For more
 * than 12 studies it is a bar as long as a row of twelve, filled as far as `n` goes into the whole, so that all bars of a review are to one
 * scale. Hidden from assistive technology, as the words beside it say the same.
 */
export function markRow(
  n: number,
  whole: number,
  outline = usualOutline,
  isTentative = false,
): Drawing | undefined {
  if (whole < 1) return undefined;
  if (areBars(whole)) {
    const width = widthOf(mostSquares);
    return drawing(width, side, bar(width, n / whole, isTentative, outline));
  }
  const said = (index: number): Said => (index >= n ? 'empty' : isTentative ? 'tentative' : 'filled');
  const squares = Array.from({ length: whole }, (_, index) =>
    square(xOf(index, whole), 0, said(index), outline),
  );
  return drawing(widthOf(whole), side, filledFirst(squares.flat()));
}

/** The mark row of a count that no source gives: a dashed line of the row's width and no square. No line where there are no rows. */
export function missingMarkRow(whole: number): Drawing | undefined {
  if (whole < 1) return undefined;
  const width = widthOf(Math.min(whole, mostSquares));
  return drawing(width, side, [dashedLine(width)]);
}

const dashedLine = (width: number): Shape => ({
  form: 'line',
  ink: 'missing',
  outline: 0.35,
  dash: [1.1, 1.1],
  x1: 0,
  y1: side / 2,
  x2: width,
  y2: side / 2,
});

/** Whether a count of so many studies is shown as a bar, and not as a row of squares. */
export const areBars = (whole: number): boolean => whole > mostSquares;

/** One square, filled or not, or a dashed line where nobody can tell, with what it says in words: a cell of a table that has nothing else in it. */
export const mark = (
  isFilled: boolean | undefined,
  alternative: string,
  outline = usualOutline,
): Drawing => ({
  ...drawing(
    side,
    side,
    isFilled === undefined ? [dashedLine(side)] : square(0, 0, isFilled ? 'filled' : 'empty', outline),
  ),
  alternative,
});

/** A wider gap after the middle, so that the eye can count. */
function xOf(column: number, perRow: number): number {
  const afterMiddle = perRow > 4 && column >= Math.ceil(perRow / 2);
  return rounded(column * (side + gap) + (afterMiddle ? gap : 0));
}

const widthOf = (perRow: number): number => rounded(xOf(perRow - 1, perRow) + side);

const drawing = (width: number, height: number, shapes: readonly Shape[]): Drawing => ({
  kind: 'marks',
  width,
  height: rounded(height),
  shapes,
});
