import type { Design } from '../design/design.ts';
import type { Run, Table } from './tree.ts';
import { plainWordsOf } from './words-of.ts';

/** Of the size of its type, the leading of turned lines, which stand as near as the eye can keep them apart. */
export const turnedLeading = 1.2;

/** Millimetres: the least that the names of its rows have, and the longest line of a turned head. */
export const narrowestNames = 30;
export const longestHead = 58;

/** Millimetres: what stands before and after the head of several columns. */
export const apartFromTheme = 1.2;

/** Of the room that a page has for a row, what turned heads may take. */
export const headOfRoom = 0.23;

/** Of the size of type, what a letter of usual words is wide: rather too much than too little. */
const letterWidth = 0.55;

const millimetresInPoint = 25.4 / 72;

/**
 * Whether the pages of a design have room for a table with a narrow column of squares for each head that is turned: all heads beside each
 * other, and at their left the names of rows. Where they have none, its rows become entries, on the web page as well.
 */
export function matrixFits({ columns }: Table, { page, type, space }: Design): boolean {
  const { width, height, margin } = page;
  const size = type.note.size * millimetresInPoint;
  const room = height - Math.max(margin.top, margin.firstTop) - margin.bottom - 2 * space.box;
  const length = Math.min(longestHead, room * headOfRoom);
  const widthOf = (head: readonly Run[]): number =>
    linesOf(plainWordsOf(head), length / (size * letterWidth)) * size * turnedLeading;
  const heads = columns.slice(1).reduce((sum, { head, over }) => {
    const theme = over ? widthOf(over.head) + 2 * apartFromTheme : 0;
    return sum + widthOf(head) + theme;
  }, 0);
  return heads + narrowestNames <= width - margin.left - margin.right;
}

/** Lines of so many letters that words need; a word that is longer than a line is divided. */
function linesOf(words: string, letters: number): number {
  let [lines, filled] = [1, 0];
  for (const { length } of words.split(' ')) {
    if (filled > 0 && filled + 1 + length > letters) [lines, filled] = [lines + 1, 0];
    filled += (filled > 0 ? 1 : 0) + length;
    while (filled > letters) [lines, filled] = [lines + 1, filled - letters];
  }
  return lines;
}
