import type { Drawing, Shape } from './drawing.ts';

/** Millimetres at the size of the findings at a glance, as those of a row of squares. */
const side = 3.3;
const gap = 1.05;

/** So many squares beside each other: the eye counts lines of five. */
const perLine = 5;

/** More than these are no picture that anybody counts. */
export const mostInBlock = 25;

/**
 * A block of filled squares, one for each study, in lines of five: a cell of a table that says how many studies are there. Hidden from
 * assistive technology, as the words below say the same. Undefined where there are none, or too many.
 */
export function markBlock(n: number): Drawing | undefined {
  if (n < 1 || n > mostInBlock) return undefined;
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

const at = (place: number): number => rounded(place * (side + gap));

const rounded = (millimetres: number): number => Math.round(millimetres * 1000) / 1000;
