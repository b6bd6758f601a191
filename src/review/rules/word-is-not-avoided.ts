import type { Breach } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { literalPattern } from '../literal-pattern.ts';
import type { Review } from '../review.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { ReviewRule } from './rule.ts';
import { inProses, plainTexts, stretchIn } from './texts.ts';

const list = 'words to avoid: [{ word: sufferers, rather: people who took part }]\n';

export const wordIsNotAvoided: ReviewRule = {
  holds:
    'No text uses a word that the review lists under `words to avoid`: people choose the words for themselves.',
  examples: [
    {
      in: 'review.yaml',
      ok: `${list}subtitle: What people who took part said\n`,
      notOk: `${list}subtitle: What sufferers said\n`,
      found: '‘sufferers’, which the review avoids',
      expected: '‘people who took part’',
      suggestion: 'write ‘people who took part’',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    const { review, data, written } = checked;
    for (const { found, place } of inProses(checked, (markdown) => avoidedWords(markdown, review)))
      yield { ...saidOfAvoided(found), place };
    for (const { text, path } of plainTexts(data)) {
      for (const word of avoidedWords(text, review))
        yield { ...saidOfAvoided(word), place: placeInText(written, path, stretchIn(word)) };
    }
  },
};

/** What is said of a word, in the data as in a template; where, its caller knows. */
export const saidOfAvoided = ({ text, rather }: AvoidedWord): Omit<Breach, 'place'> => ({
  found: `‘${text}’, which the review avoids`,
  expected: rather === undefined ? 'another word' : `‘${rather}’`,
  ...(rather === undefined ? {} : { suggestion: `write ‘${rather}’` }),
});
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
  // A word of another language stands in none of its texts.
  const own = wordsToAvoid.flatMap(({ word, rather }) =>
    typeof word === 'string' ? [{ word, rather }] : [],
  );
  return own.flatMap(({ word, rather }) =>
    [...text.matchAll(patternOf(word))].map(({ index, 0: found }) => ({
      offset: index,
      text: found,
      ...(rather === undefined ? {} : { rather: wordsAlone(rather) }),
    })),
  );
}

const patternOf = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${literalPattern(word.trim()).replaceAll(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
