/**
 * The characters that stand for marks while text goes through citeproc-js. They are Unicode noncharacters (U+FDD0…, never meant
 * for interchange), and are taken out of all data first, so that no text of the data can become markup.
 */
export const delimiters = {
  open: '\uFDD0',
  named: '\uFDD1',
  close: '\uFDD2',
  /** Stands for “<”: citeproc-js would read `<i>` in a title as markup. */
  lessThan: '\uFDD3',
  /** Stands for “&” of the data: any other is the style's way of writing “and”. */
  ampersand: '\uFDD6',
  /** Stands between author and year of a narrative citation. */
  infix: '\uFDD4',
  /** Stands after a joining word whose form depends on the next one. */
  joint: '\uFDD7',
  /** Stands on either side of the name of a group, where a style separates groups by another sign than people. */
  group: '\uFDD8',
  /** Stands for nothing. */
  empty: '\uFDD5',
} as const;

/** Names of properties that every object has; citeproc-js keeps names and titles as keys of plain objects, and fails at these. */
const inherited = new RegExp(`\\b(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})\\b`, 'giu');

/** Text of the data on one line, without control characters, half characters and our delimiters. */
export function clean(text: string): string {
  return text
    .replace(/[\uFDD0-\uFDEF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** Text of the data as citeproc-js may see it: with nothing that it would take for more than text. */
export function shielded(text: string): string {
  return clean(text)
    .replaceAll('<', delimiters.lessThan)
    .replaceAll('&', delimiters.ampersand)
    .replace(inherited, `$&${delimiters.empty}`);
}

/** What {@link shielded} text prints. */
export function printed(text: string): string {
  return text
    .replaceAll(delimiters.lessThan, '<')
    .replaceAll(delimiters.ampersand, '&')
    .replaceAll(delimiters.empty, '');
}
