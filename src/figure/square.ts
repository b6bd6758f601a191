import type { Shape } from './drawing.ts';
import { emptyRectangle, filledRectangle } from './rectangle.ts';

/** Millimetres at the size of the findings at a glance; a design scales drawings for their other places. */
export const side = 3.3;

/**
 * Between two squares: a third of a square, so that all of a row stands on one grid. Where a step of it is a whole number of the dots of a
 * screen or a printer, each square is as wide as the next, and as thick.
 */
export const gap = side / 3;

/** Of the dot in a square, and of a thin bar in its outline. */
const core = side / 3;

/** What a square says: the study is counted; it is counted, but the count is weakly documented; it is not counted. */
export type Said = 'filled' | 'tentative' | 'empty';

/**
 * One square. Filled, empty, and empty with a dot in it differ by their form and not by their colour alone, also in grey and where a printer
 * has black and white alone. The dot is a square too: a round one that is so small is not round.
 */
export function square(x: number, y: number, said: Said, outline: number): readonly Shape[] {
  if (said === 'filled') return [filledRectangle(x, y, side, side)];
  const hollow = emptyRectangle(x, y, side, side, outline);
  if (said === 'empty') return [hollow];
  return [hollow, filledRectangle(x + (side - core) / 2, y + (side - core) / 2, core, core)];
}

/**
 * A bar as long as the share of its whole, in the outline of the whole. One that is weakly documented is thin, as a dot in a square is small.
 * Of one in a hundred there is still something to see.
 */
export function bar(width: number, share: number, isTentative: boolean, outline: number): readonly Shape[] {
  const length = share > 0 ? Math.max(width * Math.min(share, 1), 2 * outline) : 0;
  const part = isTentative
    ? filledRectangle(0, (side - core) / 2, length, core)
    : filledRectangle(0, 0, length, side);
  return [...(length > 0 ? [part] : []), emptyRectangle(0, 0, width, side, outline)];
}

/** Shapes of one ink behind each other, which renderers draw as one. */
export const filledFirst = (shapes: readonly Shape[]): readonly Shape[] => [
  ...shapes.filter((shape) => 'ink' in shape && shape.ink === 'filled'),
  ...shapes.filter((shape) => !('ink' in shape && shape.ink === 'filled')),
];
