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
  /** Stands between author and year of a narrative citation. */
  infix: '\uFDD4',
} as const;

/** Text of the data as citeproc-js may see it: on one line, without control characters, half characters and our delimiters. */
export function plainText(text: string): string {
  return text
    .replace(/[\uFDD0-\uFDEF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('<', delimiters.lessThan);
}
