import { type Phrase, phrase, reworded, textsOf } from '../language/phrase.ts';

/** Words as they stand at the beginning of a sentence. */
export function capital(said: string): string;
export function capital(said: Phrase): Phrase;
export function capital(said: Phrase): Phrase {
  const [first = '', ...rest] = textsOf(said);
  return phrase`${reworded(first, (words) => words.slice(0, 1).toUpperCase() + words.slice(1))}${rest}`;
}
