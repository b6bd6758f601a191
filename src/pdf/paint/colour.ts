import { pdfNumber } from './pdf-number.ts';

/**
 * Operands of `rg` and `RG` for a colour written `#1E1A1D`; sRGB by the output intent. Throws on any other
 * notation.
 */
export function colourOperands(colour: string): string {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!digits) throw new Error(`not a colour as #RRGGBB: ${colour}`);
  return digits
    .slice(1)
    .map((two) => pdfNumber(Number.parseInt(two, 16) / 255))
    .join(' ');
}
