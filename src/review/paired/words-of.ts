import type { ReviewData } from '../schema/review-schema.ts';
import type { Path } from '../yaml/written.ts';
import { inLanguage } from './in-language.ts';
import type { Words } from './words.ts';

/** Words of the data, and the way to them in the file. */
export interface WordsAt {
  readonly words: Words;
  readonly path: Path;
}

/** Every text of the data, in the order of the schema. */
export function wordsOf(data: ReviewData): readonly WordsAt[] {
  const all: WordsAt[] = [];
  inLanguage(data, (words, path) => {
    all.push({ words, path });
    return '';
  });
  return all;
}
