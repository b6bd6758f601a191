import { inSmallLetters } from './in-small-letters.ts';

/**
 * Whether a text may hold what a long pattern finds, which V8 prepares in every process anew: only then is it worth preparing.
 *
 * @param sign what all that the pattern finds has somewhere, in small letters
 */
export function mayHold(sign: RegExp, text: string): boolean {
  const small = inSmallLetters(text);
  return small === undefined || sign.test(small);
}
