import { fact, printing } from '../../document/nodes.ts';
import type { FactRow, Run } from '../../document/tree.ts';
import { type Phrase, wordsAlone } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';
import { absent } from './figures.ts';

/**
 * The row of a fact. What the data leave out has none, nor has what the document says in another place not to be known; else it says that
 * it is not known, and why.
 */
export function rowOf<Value>(
  label: Phrase,
  given: Fact<Value> | undefined,
  messages: Messages,
  say: (value: Value, fact: Fact<Value>) => readonly Run[],
  none: (fact: Fact<Value>) => readonly Run[] = (fact) => absent(fact, messages),
): readonly FactRow[] {
  if (given === undefined || isToldApart(given)) return [];
  return [printing(given, fact(label, isReported(given) ? say(given.value, given) : none(given)))];
}

/** The row that says of a fact that it is not known, and why. What is known has none. */
export const rowOfAbsence = (
  label: Phrase,
  given: Fact<unknown> | undefined,
  messages: Messages,
): readonly FactRow[] =>
  given === undefined || isReported(given) ? [] : rowOf(label, given, messages, () => []);

/**
 * Whether one part of the document says that there is no value, and why (`::could-not-find`), so that a line with nothing else in it can be left
 * out. The cell of a table still says it.
 */
const isToldApart = ({ value }: Fact<unknown>): boolean => isAbsence(value) && wordsAlone(value.why) === '';
