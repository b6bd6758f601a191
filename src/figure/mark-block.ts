import type { Drawing } from './drawing.ts';
import { rounded, usualOutline } from './rectangle.ts';
import { bar, filledFirst, gap, side, square } from './square.ts';

/** So many squares beside each other: the eye counts lines of five. */
const perLine = 5;

/** A block of more cannot be counted at a glance, and is a bar. */
export const mostInBlock = 25;

/**
 * How many studies a cell of a table has: a block of squares in lines of five, one for each, filled, or with a dot where the number is
 * weakly documented. Where some cell of the table has more than 25, a bar in each, to one scale: as long as a line of five for the most.
 * Hidden from assistive technology, as the words below say the same. Undefined where there are none.
 *
 * @param most the largest number in the table
 */
export function markBlock(
  n: number,
  most: number,
  isTentative = false,
  outline = usualOutline,
): Drawing | undefined {
  if (n < 1 || most < n) return undefined;
  if (most > mostInBlock) {
    const width = rounded(at(perLine - 1) + side);
    return { kind: 'marks', width, height: side, shapes: bar(width, n / most, isTentative, outline) };
  }
  const shapes = Array.from({ length: n }, (_, index) =>
    square(
      at(index % perLine),
      at(Math.floor(index / perLine)),
      isTentative ? 'tentative' : 'filled',
      outline,
    ),
  ).flat();
  return {
    kind: 'marks',
    width: rounded(at(Math.min(n, perLine) - 1) + side),
    height: rounded(at(Math.ceil(n / perLine) - 1) + side),
    shapes: filledFirst(shapes),
  };
}

const at = (place: number): number => rounded(place * (side + gap));
