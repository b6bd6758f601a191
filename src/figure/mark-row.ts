import type { Drawing, Shape } from './drawing.ts';

/** Millimetres at the size of the findings at a glance; a design scales the drawing for its other places. */
const side = 3.3;
const gap = 1.05;
const middleGap = 1.2;

/** Squares in a row. A row of more cannot be counted at a glance, and is a bar. */
const mostSquares = 12;

/** Of an empty square, inside a square of the same size, where a design has no other. */
const usualOutline = 0.28;

/**
 * A row of squares, one for each included study, the first `n` of them filled. For more than 12 studies it is a bar as long as a
 * row of twelve, filled as far as `n` goes into the whole, so that all bars of a review are to one scale. Hidden from assistive technology,
 * as the words beside it say the same.
 */
export function markRow(n: number, whole: number, outline = usualOutline): Drawing | undefined {
  if (whole < 1) return undefined;
  if (areBars(whole)) return bar(n, whole, outline);
  const squares = Array.from({ length: whole }, (_, index) =>
    square(xOf(index, whole), 0, index < n, outline),
  );
  return drawing(widthOf(whole), side, squares);
}

/** The outline of the whole, and in it what is filled: of one in a hundred there is still something to see. */
function bar(n: number, whole: number, outline: number): Drawing {
  const width = widthOf(mostSquares);
  const filled = { form: 'rectangle', ink: 'filled', x: 0, y: 0, height: side } as const;
  return drawing(width, side, [
    ...(n > 0
      ? [{ ...filled, width: rounded(Math.max((width * Math.min(n, whole)) / whole, 2 * outline)) }]
      : []),
    {
      form: 'rectangle',
      ink: 'empty',
      x: rounded(outline / 2),
      y: rounded(outline / 2),
      width: rounded(width - outline),
      height: rounded(side - outline),
      outline,
    },
  ]);
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
export const mark = (filled: boolean | undefined, alternative: string, outline = usualOutline): Drawing => ({
  ...drawing(side, side, [filled === undefined ? dashedLine(side) : square(0, 0, filled, outline)]),
  alternative,
});

/** A wider gap after the middle, so that the eye can count. */
function xOf(column: number, perRow: number): number {
  const afterMiddle = perRow > 4 && column >= Math.ceil(perRow / 2);
  return rounded(column * (side + gap) + (afterMiddle ? middleGap : 0));
}

const widthOf = (perRow: number): number => rounded(xOf(perRow - 1, perRow) + side);

function square(x: number, y: number, filled: boolean, outline: number): Shape {
  if (filled) return { form: 'rectangle', ink: 'filled', x, y: rounded(y), width: side, height: side };
  return {
    form: 'rectangle',
    ink: 'empty',
    x: rounded(x + outline / 2),
    y: rounded(y + outline / 2),
    width: rounded(side - outline),
    height: rounded(side - outline),
    outline,
  };
}

const drawing = (width: number, height: number, shapes: readonly Shape[]): Drawing => ({
  kind: 'marks',
  width,
  height: rounded(height),
  shapes,
});

const rounded = (millimetres: number): number => Math.round(millimetres * 1000) / 1000;
