import type { Point, Stretch } from './fault.ts';

/** Where a character stands in a text. Lines and columns count from 1, as editors do; the offset from 0. */
export function lineAndColumn(text: string, offset: number): Point {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: Math.min(offset, text.length) - start + 1 };
}

/** Where the characters from one offset up to another stand in a text. */
export const stretchOf = (text: string, offset: number, end: number): Stretch => ({
  ...lineAndColumn(text, offset),
  ...(end > offset ? { end: lineAndColumn(text, end) } : {}),
});
