import { type Phrase, phrase, reworded, type Text, wordsAlone } from '../language/phrase.ts';
import type { AbsenceKind } from '../review/review.ts';

/** What follows words that say that there is no value: its reason in brackets, or as a sentence of its own where it is written as one. */
export function reasonAfter(why: Text): Phrase {
  const reason = reworded(why, (words) => words.trim());
  return isSentence(reason) ? phrase`. ${reason}` : reasonWithin(reason);
}

/** The same within a sentence, where nothing may end it. */
export function reasonWithin(why: Text): Phrase {
  const reason = reworded(why, (words) => words.trim().replace(/\.$/, ''));
  return wordsAlone(reason) === '' ? '' : phrase` (${reason})`;
}

/** The whole as one sentence, or as two. */
export function sentenceWithReason(said: string | Phrase, why: Text): Phrase {
  const whole = phrase`${said}${reasonAfter(why)}`;
  return isSentence(reworded(why, (words) => words.trim())) ? whole : phrase`${whole}.`;
}

/** Words of the data as a sentence, with a full stop where they have none. */
export const sentence = (said: Text): Phrase =>
  reworded(said, (words) => (/[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`));

const isSentence = (reason: Text): boolean => /^\p{Lu}.*[.!?…]$/su.test(wordsAlone(reason));

/** Whether it is a number alone that is missing, and not what it would count: of what nobody did there is nothing to count. */
export const isOfNumber = (kind: AbsenceKind): boolean => kind === 'not reported' || kind === 'not known';
