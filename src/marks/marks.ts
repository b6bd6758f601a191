/**
 * Signs around words that stand in another language than the document that is made of them. However a text is composed,
 * they travel with the words, and the last thing that is made of them is a `lang` attribute. They are code points that
 * Unicode keeps for use inside a program (“noncharacters”), so that no text can mean them.
 */
const begin = '\uFDD0';
const end = '\uFDEF';
/** Sixteen digits of a number that Markdown, slugs and messages do not take for one. */
const zero = 0xfdd1;

/** What `markSigns` matches: a beginning with its number, or an end. */
export const markSigns = /\uFDD0([\uFDD1-\uFDE0]+)|\uFDEF/g;

/**
 * What stands before and after words.
 *
 * @param number from 0, by which the words are found again
 */
export function marksAround(number: number): readonly [before: string, after: string] {
  const digits = [...number.toString(16)].map((digit) =>
    String.fromCharCode(zero + Number.parseInt(digit, 16)),
  );
  return [begin + digits.join(''), end];
}

export function markWords(words: string, number: number): string {
  const [before, after] = marksAround(number);
  return before + withoutMarks(words) + after;
}

/** The number that stands after a beginning, in the signs that stand for its digits. */
export const numberOfMark = (digits: string): number =>
  Number.parseInt([...digits].map((sign) => (sign.charCodeAt(0) - zero).toString(16)).join(''), 16);

/** The words alone. */
export const withoutMarks = (text: string): string => text.replaceAll(/[\uFDD0-\uFDEF]/g, '');

const whole = /^\uFDD0([\uFDD1-\uFDE0]+)[^\uFDD0]*\uFDEF$/;

/** The words and the number of a text that is marked as a whole; nothing for any other. */
export function wholeMark(text: string): { readonly words: string; readonly number: number } | undefined {
  const digits = whole.exec(text)?.[1];
  return digits === undefined ? undefined : { words: withoutMarks(text), number: numberOfMark(digits) };
}
