import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/pdf/layout/break-lines.ts';
import { columnWidths } from '../../../src/pdf/layout/column-widths.ts';
import { paginate } from '../../../src/pdf/layout/paginate.ts';
import { cost, strip } from '../../../src/pdf/layout/strip.ts';
import type { TextRun } from '../../../src/pdf/layout/text-runs.ts';
import type { Word } from '../../../src/pdf/layout/word.ts';
import { element } from '../paint/sample.ts';

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

  test('divides a word where a line would be half empty without', () => {
    const sizes = [
      [7, false],
      [4, true],
      [6, false],
      [3, false],
      [9, false],
    ] as const;
    const run: TextRun = {
      text: '',
      face: 'sans',
      size: 10,
      colour: '#000000',
      tracking: 0,
      rise: 0,
      owner: element('P'),
      together: false,
      lang: 'en-GB',
    };
    const all = sizes.map(
      ([width, goesOn]): Word => ({
        pieces: [],
        width,
        space: goesOn ? 0 : 1,
        lineBreak: false,
        ...(goesOn ? { hyphen: { run, text: '-', advance: 1, ink: 1 } } : {}),
      }),
    );
    // Seven alone would leave half of its line free; divided, both lines are nearly full.
    expect(widths(breakLines(all, 14, false))).toEqual([[7, 4], [6, 3], [9]]);
  });

  test('balances all lines of a title, the last one too', () => {
    expect(widths(breakLines(words('aaaa bbbb cccc dddd'), 15, true))).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });
});

/** All ways to break words into lines that are no wider than `width`, the first word of a line being as wide as it is. */
function* ways(all: readonly Word[], width: number): Generator<Word[][]> {
  if (all.length === 0) yield [];
  for (let end = 1; end <= all.length; end++) {
    const line = all.slice(0, end);
    if (end > 1 && widthOf(line) > width) return;
    for (const rest of ways(all.slice(end), width)) yield [line, ...rest];
  }
}

const widthOf = (line: readonly Word[]): number =>
  line.reduce((sum, word, at) => sum + word.width + (at < line.length - 1 ? word.space : 0), 0);

/** The sum of the squares of what lines leave free, the last one only where all are to balance. */
const raggedness = (lines: readonly (readonly Word[])[], width: number, balanced: boolean): number =>
  (balanced ? lines : lines.slice(0, -1)).reduce(
    (sum, line) => sum + Math.max(0, (width - widthOf(line)) / width) ** 2,
    0,
  );

const endsInShortWord = (lines: readonly (readonly Word[])[], width: number): boolean => {
  const last = lines.at(-1) ?? [];
  return lines.length > 1 && last.length === 1 && widthOf(last) < width / 5;
};

describe('of all ways to break a paragraph, the one taken', () => {
  const paragraphs = fc.tuple(
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 13 }),
    fc.integer({ min: 8, max: 24 }),
  );
  const made = (widthsOfWords: readonly number[]): Word[] =>
    widthsOfWords.map((width) => ({ pieces: [], width, space: 1, lineBreak: false }));

  test.each([false, true])('has the fewest lines, and those most alike (balanced: %s)', (balanced) => {
    fc.assert(
      fc.property(paragraphs, ([widthsOfWords, width]) => {
        const all = made(widthsOfWords);
        const lines = breakLines(all, width, balanced);
        expect(lines.flat()).toEqual(all);
        const others = [...ways(all, width)];
        const fewest = Math.min(...others.map((way) => way.length));
        expect(lines).toHaveLength(fewest);
        const rivals = others.filter(
          (way) =>
            way.length === fewest &&
            (balanced || endsInShortWord(way, width) === endsInShortWord(lines, width)),
        );
        const least = Math.min(...rivals.map((way) => raggedness(way, width, balanced)));
        expect(raggedness(lines, width, balanced)).toBeCloseTo(least, 9);
      }),
      { numRuns: 300 },
    );
  });

  test('does not end in one short word, unless another line would be left half empty', () => {
    fc.assert(
      fc.property(paragraphs, ([widthsOfWords, width]) => {
        const all = made(widthsOfWords);
        const lines = breakLines(all, width, false);
        if (!endsInShortWord(lines, width)) return;
        const least = raggedness(lines, width, false);
        for (const way of ways(all, width)) {
          if (way.length === lines.length && !endsInShortWord(way, width))
            expect(raggedness(way, width, false)).toBeGreaterThan(least + 0.5 ** 2 - 1e-9);
        }
      }),
      { numRuns: 300 },
    );
    expect(widths(breakLines(words('aaaa bbbb cccc dddd e'), 19, false))).toEqual([
      [4, 4, 4],
      [4, 1],
    ]);
  });

  test('is found in time proportional to the number of words', () => {
    const reads = (count: number): number => {
      let read = 0;
      const all = Array.from({ length: count }, (_, n): Word => {
        const width = 1 + ((n * 7) % 11);
        return {
          pieces: [],
          get width() {
            read++;
            return width;
          },
          space: 1,
          lineBreak: false,
        };
      });
      breakLines(all, 70, false);
      return read;
    };
    const [some, twice] = [reads(5_000), reads(10_000)];
    expect(twice).toBeLessThan(some * 2.01);
    // So many words fit on a line, and one more is tried.
    expect(twice).toBeLessThan(10_000 * 16);
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
