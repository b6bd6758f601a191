import { literalPattern } from '../literal-pattern.ts';
import type { Review } from '../review.ts';
import { maskedMarkdown } from './masked-markdown.ts';

/** A word in a text that the review does not use. */
export interface AvoidedWord {
  readonly offset: number;
  readonly text: string;
  /** What the review says instead, where it names that. */
  readonly rather?: string;
}

/** Words of the review’s own list, in any capitals, whole words only. */
export function avoidedWords(
  markdown: string,
  { wordsToAvoid }: Pick<Review, 'wordsToAvoid'>,
): readonly AvoidedWord[] {
  if (wordsToAvoid.length === 0) return [];
  const text = maskedMarkdown(markdown);
  return wordsToAvoid.flatMap(({ word, rather }) =>
    [...text.matchAll(patternOf(word))].map(({ index, 0: found }) => ({
      offset: index,
      text: found,
      ...(rather === undefined ? {} : { rather }),
    })),
  );
}

const patternOf = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${literalPattern(word.trim()).replaceAll(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
