import type { Fault } from '../../fault/fault.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { type AvoidedWord, avoidedWords } from './avoided-words.ts';
import { inProses } from './in-proses.ts';
import { plainTexts } from './plain-texts.ts';
import type { Rule } from './rule.ts';

const list = 'words to avoid: [{ word: sufferers, rather: people who took part }]\n';

export const wordIsNotAvoided: Rule = {
  id: 'word-is-not-avoided',
  holds:
    'No text uses a word that the review lists under `words to avoid`: people choose the words for themselves.',
  severity: 'warning',
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
        yield { ...saidOfAvoided(word), place: placeInText(written, path, word.offset) };
    }
  },
};

/** What is said of a word, in the data as in a template; where, its caller knows. */
export const saidOfAvoided = ({ text, rather }: AvoidedWord): Omit<Fault, 'place'> => ({
  rule: 'word-is-not-avoided',
  severity: 'warning',
  found: `‘${text}’, which the review avoids`,
  expected: rather === undefined ? 'another word' : `‘${rather}’`,
  ...(rather === undefined ? {} : { suggestion: `write ‘${rather}’` }),
});
