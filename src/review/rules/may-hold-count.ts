import { inSmallLetters } from '../../language/in-small-letters.ts';

/** The words with which a language counts, as patterns for text in small letters. */
export interface CountingWords {
  /** Where a number may begin, in digits or in words, or a word such as “both” or “half”: with `g`. */
  readonly starts: RegExp;
  /** A whole word that is one of these. */
  readonly number: RegExp;
  /** A whole word that can stand between a number and what it counts, whatever else does: “of”, “the”. */
  readonly small: RegExp;
  /** As many others, of letters alone, can stand there as well. */
  readonly others: number;
  /** What is counted, anywhere in a word. */
  readonly unit: RegExp;
}

/** More small words than any way of counting lets stand in a row. */
const mostSmall = 5;

/**
 * Whether a text may hold a count in one of the ways of `typedCounts`. Those patterns are long, and V8 compiles a pattern anew in every
 * process, which takes longer than all other rules together; so they look only at a text that this lets pass. It lets pass every
 * text in which they find something, and few others.
 */
export function mayHoldCount(written: string, words: CountingWords): boolean {
  const text = inSmallLetters(written);
  if (text === undefined) return true;
  for (const { index } of text.matchAll(words.starts)) if (mayCountFrom(text, index, words)) return true;
  for (const { index, 0: inside } of text.matchAll(/\((?:n\s*=\s*)?[\w, -]+\)/g))
    if (inside.search(words.starts) !== -1 && words.unit.test(wordBefore(text, index))) return true;
  return false;
}

/** “12 of the included studies”, “five out of twelve”, from a number on: of two, the last before what is counted. */
function mayCountFrom(text: string, start: number, { number, small, others, unit }: CountingWords): boolean {
  const [first = '', ...following] = text.slice(start).split(/\s+/, 2 + mostSmall + others);
  if (!number.test(first)) return false;
  let left = others;
  let isOutOf = false;
  for (const word of following) {
    if (unit.test(word)) return true;
    if (small.test(word)) isOutOf = true;
    else if (isOutOf && left === others && number.test(firstPart(word))) return true;
    else if (left === 0 || /[\d.,:;!?()"“”]/.test(word)) return false;
    else left -= 1;
  }
  return false;
}

const firstPart = (word: string): string => /^\w*/.exec(word)?.[0] ?? '';

/** “participants” before “(n = 179)”. */
function wordBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}
