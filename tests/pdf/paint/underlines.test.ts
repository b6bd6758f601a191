import { describe, expect, test } from 'vitest';
import type { TextItem } from '../../../src/pdf/page.ts';
import { underlines } from '../../../src/pdf/paint/links.ts';
import { words } from './sample.ts';

/** A word ten points wide that is underlined, in type of twelve points. */
const word = (x: number, more: Partial<TextItem> = {}): TextItem => {
  const [first] = words('layout', 'word', x, 100);
  if (first === undefined) throw new Error('no word');
  const shaped = { ...first.shaped, glyphs: first.shaped.glyphs.slice(0, 1) };
  return { ...first, shaped, width: 10, underline: true, ...more };
};

/** Where each line begins, and how many of the words are over it. */
const begins = (...items: readonly TextItem[]): readonly (number | undefined)[] =>
  underlines(items).map(({ shape }) => (shape.form === 'line' ? shape.x1 : undefined));

test('a line runs below the baseline, in the colour of the text', () => {
  expect(underlines([word(50)])).toEqual([
    {
      kind: 'shape',
      owner: 'layout',
      shape: { form: 'line', x1: 50, y1: 101.44, x2: expect.any(Number), y2: 101.44 },
      stroke: { colour: '#1E1A1D', width: 0.66 },
    },
  ]);
});

describe('one line is under two words', () => {
  test('with less than half an em between them', () => {
    expect(begins(word(50), word(60))).toEqual([50]);
    expect(begins(word(50), word(63))).toEqual([50]);
    expect(begins(word(50), word(65.9))).toEqual([50]);
    expect(begins(word(50), word(59.6))).toEqual([50]);
  });

  test('and not with more, as between two columns, or where the second begins before the first ends', () => {
    expect(begins(word(50), word(66.1))).toEqual([50, 66.1]);
    expect(begins(word(50), word(90))).toEqual([50, 90]);
    expect(begins(word(50), word(59.4))).toEqual([50, 59.4]);
  });

  test('and not on two lines, in two sizes, in two colours, or with another word between them', () => {
    expect(begins(word(50), word(60, { baseline: 114 }))).toEqual([50, 60]);
    expect(begins(word(50), word(60, { size: 10 }))).toEqual([50, 60]);
    expect(begins(word(50), word(60, { colour: '#5A2748' }))).toEqual([50, 60]);
    const { underline: _, ...plain } = word(60);
    expect(begins(word(50), plain, word(70))).toEqual([50, 70]);
  });
});
