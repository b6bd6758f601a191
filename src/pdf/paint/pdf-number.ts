/**
 * A number as PDF writes it, rounded to a thousandth of its unit: far below what a printer or an eye
 * resolves. Throws on what PDF has no notation for.
 */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  if (!(Math.abs(rounded) < 1e9)) throw new RangeError(`not a number that a PDF can hold: ${value}`);
  return rounded === 0 ? '0' : String(rounded);
}
