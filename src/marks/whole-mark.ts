import { numberOfMark, withoutMarks } from './marks.ts';

const whole = /^\uFDD0([\uFDD1-\uFDE0]+)[^\uFDD0]*\uFDEF$/;

/** The words and the number of a text that is marked as a whole; nothing for any other. */
export function wholeMark(text: string): { readonly words: string; readonly number: number } | undefined {
  const digits = whole.exec(text)?.[1];
  return digits === undefined ? undefined : { words: withoutMarks(text), number: numberOfMark(digits) };
}
