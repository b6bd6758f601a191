import type { Point, Stretch } from './fault.ts';

/** Where a character stands in a text. Lines and columns count from 1, as editors do; the offset from 0. */
export function lineAndColumn(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Where the characters from one offset up to another stand in a text. */
export const stretchOf = (text: string, offset: number, end: number): Stretch => ({
  ...lineAndColumn(text, offset),
  ...(end > offset ? { end: lineAndColumn(text, end) } : {}),
});
