import { encodeQR } from 'qr';
import type { Drawing, Shape } from './drawing.ts';
import { rounded } from './rectangle.ts';

/** Millimetres of the code without its margin, at least: what a telephone reads at arm’s length. */
const leastSide = 20;
/** Millimetres of one of its squares, at least: of a long address they are more, and the code is larger. */
const leastSquare = 0.5;
/** Squares left white round it on each side (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/**
 * A web address as a QR code, black on white with its white margin, at its size on paper. A seventh of it may be dirty or creased
 * (error correction of level M).
 *
 * @param address up to 2000 bytes, which is more than the data may give
 */
export function qrCode(address: string, alternative: string): Drawing {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quietZone });
  const square = Math.max(leastSquare, leastSide / (rows.length - 2 * quietZone));
  const side = rounded(rows.length * square);
  const dark = bars(rows).map(({ x, y, width, height }): Shape => {
    const [left, top] = [rounded(x * square), rounded(y * square)];
    return {
      form: 'rectangle',
      ink: 'dark',
      x: left,
      y: top,
      width: rounded((x + width) * square - left),
      height: rounded((y + height) * square - top),
    };
  });
  return {
    kind: 'qr',
    width: side,
    height: side,
    alternative,
    shapes: [{ form: 'rectangle', ink: 'light', x: 0, y: 0, width: side, height: side }, ...dark],
  };
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The dark squares as few bars: those beside each other in a row, and the same again in the rows below it. */
function bars(rows: readonly (readonly boolean[])[]): readonly Bar[] {
  const made: Bar[] = [];
  let above = new Map<string, Bar>();
  for (const [y, row] of rows.entries()) {
    const here = new Map<string, Bar>();
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end++;
      const key = `${x} ${end}`;
      const before = above.get(key);
      here.set(key, before ? { ...before, height: before.height + 1 } : { x, y, width: end - x, height: 1 });
      above.delete(key);
      x = end;
    }
    made.push(...above.values());
    above = here;
  }
  return [...made, ...above.values()];
}
