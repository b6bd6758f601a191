import type { ReviewData, ReviewInput } from '../schema/review-schema.ts';
import type { Path } from '../yaml/written.ts';
import { inLanguage } from './in-language.ts';
import type { Words } from './words.ts';

/** Words of the data, and the way to them in the file. */
export interface WordsAt {
  readonly words: Words;
  readonly path: Path;
}

/**
 * The data in the review's own language, and every text of them in all of its languages. Of a text that lacks the own,
 * which is a fault, the data have any.
 */
export function inOwnLanguage(data: ReviewData): {
  readonly data: ReviewInput;
  readonly words: readonly WordsAt[];
} {
  const own = data.language;
  const all: WordsAt[] = [];
  const said = inLanguage(data, (words, path) => {
    all.push({ words, path });
    return words.in(own, own) ?? Object.values(words.given)[0] ?? '…';
  });
  return { data: said, words: all };
}
