import { createRequire } from 'node:module';
import type * as jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/figure/qr-code.ts';

/** A reader of such codes; it has its function in no way that Node and its types agree on. */
const read: typeof jsqr.default.default = createRequire(import.meta.url)('jsqr');

/** Points a millimetre at which the code is looked at, as a telephone would. */
const scale = 10;

/** What a telephone reads in a drawing. */
function readIn({ width, height, shapes }: ReturnType<typeof qrCode>): string | undefined {
  const [across, down] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const pixels = new Uint8ClampedArray(across * down * 4).fill(255);
  for (const shape of shapes) {
    if (shape.form !== 'rectangle' || shape.ink !== 'dark') continue;
    for (let y = Math.round(shape.y * scale); y < Math.round((shape.y + shape.height) * scale); y++)
      for (let x = Math.round(shape.x * scale); x < Math.round((shape.x + shape.width) * scale); x++)
        pixels.fill(0, (y * across + x) * 4, (y * across + x) * 4 + 3);
  }
  return read(pixels, across, down)?.data;
}

test.each([
  'https://example.org/briefing.html',
  `https://example.org/${'a-long-way/'.repeat(15)}briefing.html`,
])('the code of %s is read as it', (address) => {
  const drawing = qrCode(address, 'An address');
  expect(readIn(drawing)).toBe(address);
  expect(drawing.alternative).toBe('An address');
});

test('it is as large as a telephone reads at arm’s length, with a white margin', () => {
  const { width, height, shapes } = qrCode('https://example.org', 'An address');
  expect(width).toBe(height);
  const dark = shapes.flatMap((shape) => (shape.form === 'rectangle' && shape.ink === 'dark' ? [shape] : []));
  const [left, right] = [
    Math.min(...dark.map(({ x }) => x)),
    Math.max(...dark.map(({ x, width: wide }) => x + wide)),
  ];
  expect(right - left).toBeGreaterThanOrEqual(19.99);
  // Four squares of 25 in 20 mm.
  expect(left).toBeGreaterThan(3);
});
