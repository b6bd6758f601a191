import type { Drawing, Shape } from './drawing.ts';

/** Millimetres at the size of the findings at a glance, as those of a row of squares. */
const side = 3.3;
const gap = 1.05;
const outline = 0.28;

/** So many squares beside each other: the eye counts lines of five. */
const perLine = 5;

/** A block of more cannot be counted at a glance, and is a bar. */
export const mostInBlock = 25;

/**
 * How many studies a cell of a table has: a block of filled squares in lines of five, one for each. Where some cell of the table has more
 * than 25, a bar in each, to one scale: as long as a line of five for the most. Hidden from assistive technology, as the words below say
 * the same. Undefined where there are none.
 *
 * @param most the largest number in the table
 */
export function markBlock(n: number, most: number): Drawing | undefined {
  if (n < 1 || most < n) return undefined;
  if (most > mostInBlock) return bar(n / most);
  const shapes = Array.from({ length: n }, (_, index): Shape => {
    const [column, line] = [index % perLine, Math.floor(index / perLine)];
    return { form: 'rectangle', ink: 'filled', x: at(column), y: at(line), width: side, height: side };
  });
  return {
    kind: 'marks',
    width: rounded(at(Math.min(n, perLine) - 1) + side),
    height: rounded(at(Math.ceil(n / perLine) - 1) + side),
    shapes,
  };
}

function bar(share: number): Drawing {
  const width = rounded(at(perLine - 1) + side);
  return {
    kind: 'marks',
    width,
    height: side,
    shapes: [
      { form: 'rectangle', ink: 'filled', x: 0, y: 0, width: rounded(width * share), height: side },
      {
        form: 'rectangle',
        ink: 'empty',
        x: rounded(outline / 2),
        y: rounded(outline / 2),
        width: rounded(width - outline),
        height: rounded(side - outline),
        outline,
      },
    ],
  };
}

const at = (place: number): number => rounded(place * (side + gap));

const rounded = (millimetres: number): number => Math.round(millimetres * 1000) / 1000;
