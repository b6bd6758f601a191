import type { StudyRow } from './rows-of-studies.ts';

/** “a”, “a and b”, “a, b and c”. */
export const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** “row 2”, “rows 2 and 5”. */
export const rowsInWords = (rows: readonly StudyRow[]): string =>
  `row${rows.length === 1 ? '' : 's'} ${inWords(rows.map(({ row }) => String(row)))}`;
