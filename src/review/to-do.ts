import { type Text, wordsAlone } from '../language/phrase.ts';
import type { Fact } from './fact.ts';
import { isAbsence } from './is-absence.ts';

const mark = (): RegExp => /^\s*TO ?DO(?![\p{L}\p{N}])[\s:.,–—-]*/u;

/** Whether a text of the data only says what belongs in its place: it begins with TO DO, in capitals. */
export function isToDo(text: Text): boolean {
  const words = wordsAlone(text);
  // Most texts are none, and have not even its letters.
  return words.includes('DO') && mark().test(words);
}

/** What belongs there, without the mark; empty where nothing more is said. */
export const whatIsToDo = (text: string): string => text.replace(mark(), '').trim();

/** The text that stands for a fact for which nobody has looked yet; undefined for every other. */
export function toDoOf(fact: Partial<Fact<unknown>>): Text | undefined {
  const { value } = fact;
  return isAbsence(value) && isToDo(value.why) ? value.why : undefined;
}
