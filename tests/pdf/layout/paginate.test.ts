import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/pdf/layout/paginate.ts';
import { cost, type Frame, type Strip, strip } from '../../../src/pdf/layout/strip.ts';

const line = (rest: Partial<Strip> = {}, height = 10): Strip => strip(height, [], rest);
const lines = (count: number, rest: Partial<Strip> = {}): Strip[] =>
  Array.from({ length: count }, () => line(rest));
/** A section that a page could hold: its first line, and others between which it is better not divided. */
const section = (count: number): Strip[] => [
  line({ breakCost: cost.section }),
  ...lines(count - 1, { breakCost: cost.line + cost.divided }),
];
const room = { first: 100, other: 100 };

describe('paginate', () => {
  test('keeps a section whole where that leaves a page a little short', () => {
    expect(paginate([...section(8), ...section(6)], room)).toEqual([
      [0, 8],
      [8, 14],
    ]);
  });

  test('divides a section rather than leave half a page empty', () => {
    expect(paginate([...section(5), ...section(9), ...section(6)], room)).toEqual([
      [0, 10],
      [10, 20],
    ]);
  });

  test('ends a page earlier where the next one would end badly', () => {
    // Ten lines fit, but then one short item would stand alone on the next page.
    const strips = [...lines(10), line({ breakCost: cost.alone })];
    expect(paginate(strips, room)).not.toContainEqual([0, 10]);
  });

  test('ends a page earlier rather than leave less than four tenths of the last one filled', () => {
    expect(paginate(lines(11), room)).toEqual([
      [0, 7],
      [7, 11],
    ]);
    expect(paginate(lines(21), room)).toEqual([
      [0, 8],
      [8, 17],
      [17, 21],
    ]);
  });

  test('has no space above the first line of a page, and less room on the first', () => {
    expect(paginate(lines(14, { before: 5 }), { first: 40, other: 100 })).toEqual([
      [0, 3],
      [3, 10],
      [10, 14],
    ]);
  });

  test('keeps room above and below what a box holds on both pages', () => {
    const frame: Frame = { x: 0, width: 100, padding: 15 };
    const box = lines(14, { frames: [frame] });
    const pages = paginate(box, room);
    expect(pages).toEqual([
      [0, 8],
      [8, 14],
    ]);
  });

  test('keeps room for the head of a table that goes on', () => {
    const rows = lines(24, { tableHead: { height: 20, items: [] } });
    const [, second] = paginate(rows, room);
    expect((second?.[1] ?? 0) - (second?.[0] ?? 0)).toBeLessThanOrEqual(8);
  });

  test('places every strip once, in order, on pages that hold it, and breaks where none may be only if it must', () => {
    const anyStrip = fc.record({
      height: fc.integer({ min: 1, max: 60 }),
      before: fc.integer({ min: 0, max: 20 }),
      tied: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyStrip, { minLength: 1, maxLength: 60 }), (some) => {
        // No more than two tied strips in a row, which a page of 200 holds.
        const strips = some.map(({ height, before, tied }, index) =>
          line({ before, breakCost: tied && index % 3 !== 0 ? cost.never : cost.block }, height),
        );
        const pages = paginate(strips, { first: 200, other: 250 });
        expect(pages.flatMap(([start, end]) => strips.slice(start, end))).toEqual(strips);
        for (const [index, [start, end]] of pages.entries()) {
          const used = strips
            .slice(start, end)
            .reduce((sum, { height, before }, at) => sum + height + (at === 0 ? 0 : before), 0);
          expect(used).toBeLessThanOrEqual(index === 0 ? 200 : 250);
          if (index > 0) expect(strips[start]?.breakCost).not.toBe(cost.never);
        }
      }),
    );
  });
});
