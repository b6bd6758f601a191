import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/pdf/layout/break-lines.ts';
import { columnWidths } from '../../../src/pdf/layout/column-widths.ts';
import { paginate } from '../../../src/pdf/layout/paginate.ts';
import { cost, strip } from '../../../src/pdf/layout/strip.ts';
import type { Word } from '../../../src/pdf/layout/words.ts';

/** Words as wide as their letters, with a space of one. */
const words = (text: string): Word[] =>
  text.split(' ').map((word) => ({ pieces: [], width: word.length, space: 1, lineBreak: false }));
const widths = (lines: readonly (readonly Word[])[]): number[][] =>
  lines.map((line) => line.map(({ width }) => width));

describe('breakLines', () => {
  test('spreads what is left over all lines rather than filling the first', () => {
    // First fit would set 3 2 2 | 5 | 10.
    expect(widths(breakLines(words('aaa bb cc ddddd eeeeeeeeee f'), 10, false))).toEqual([
      [3, 2],
      [2, 5],
      [10],
      [1],
    ]);
  });

  test('takes the fewest lines', () => {
    expect(breakLines(words('a b c d e f g h'), 5, false)).toHaveLength(3);
  });

  test('balances all lines of a title, the last one too', () => {
    expect(widths(breakLines(words('aaaa bbbb cccc dddd'), 15, true))).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });
});

describe('paginate', () => {
  const line = (breakCost: number = cost.line) => strip(10, [], { breakCost });

  test('ends a page before a head rather than after it', () => {
    const strips = [
      ...Array.from({ length: 8 }, () => line()),
      line(cost.section),
      line(cost.never),
      line(cost.never),
      line(),
      line(),
    ];
    expect(paginate(strips, { first: 100, other: 100 })).toEqual([
      [0, 8],
      [8, 13],
    ]);
  });

  test('sets what nothing may part, and is too tall, all the same', () => {
    const strips = Array.from({ length: 25 }, () => line(cost.never));
    const pages = paginate(strips, { first: 100, other: 100 });
    expect(pages.at(-1)?.[1]).toBe(25);
    expect(pages).toHaveLength(3);
    expect(paginate([strip(500, [])], { first: 100, other: 100 })).toEqual([[0, 1]]);
  });
});

test('columns share what is left by how much more each could use', () => {
  expect(
    columnWidths(
      [
        { smallest: 20, largest: 40 },
        { smallest: 30, largest: 110 },
      ],
      100,
    ),
  ).toEqual([30, 70]);
  expect(
    columnWidths(
      [
        { smallest: 10, largest: 20 },
        { smallest: 10, largest: 30 },
      ],
      100,
    ),
  ).toEqual([40, 60]);
});
