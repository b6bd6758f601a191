import type { Shape } from './drawing.ts';

/** Of an empty rectangle, in millimetres, where a design has no other. */
export const usualOutline = 0.28;

/** One in its ink. Lengths in millimetres. */
export const filledRectangle = (x: number, y: number, width: number, height: number): Shape => ({
  form: 'rectangle',
  ink: 'filled',
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
});

/** An empty one of the same size outside, as its outline stands within it. */
export const emptyRectangle = (
  x: number,
  y: number,
  width: number,
  height: number,
  outline: number,
): Shape => ({
  form: 'rectangle',
  ink: 'empty',
  x: rounded(x + outline / 2),
  y: rounded(y + outline / 2),
  width: rounded(width - outline),
  height: rounded(height - outline),
  outline,
});

/** To a thousandth of a millimetre, less than any eye or printer tells apart. */
export const rounded = (millimetres: number): number => Math.round(millimetres * 1000) / 1000;
