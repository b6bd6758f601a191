import { cached } from '../../cache/cached.ts';

/**
 * A number as PDF writes it, rounded to a thousandth of its unit: far below what a printer or an eye
 * resolves. Throws on what PDF has no notation for.
 */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  if (!(Math.abs(rounded) < 1e9)) throw new RangeError(`not a number that a PDF can hold: ${value}`);
  return rounded === 0 ? '0' : String(rounded);
}

/** Operands of an operator that takes several numbers. */
export const pdfNumbers = (...values: readonly number[]): string => values.map(pdfNumber).join(' ');

/**
 * Operands of `rg` and `RG` for a colour written `#1E1A1D`; sRGB by the output intent. Throws on any other
 * notation.
 */
export const colourOperands = cached(
  { holds: 'operands of colours', most: 100 },
  operandsAnew,
  (colour) => colour,
);

function operandsAnew(colour: string): string {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!digits) throw new Error(`not a colour as #RRGGBB: ${colour}`);
  return pdfNumbers(...digits.slice(1).map((two) => Number.parseInt(two, 16) / 255));
}
