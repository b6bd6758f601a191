import { figure, runs } from '../../document/nodes.ts';
import type { Marks, Run } from '../../document/tree.ts';
import { type Phrase, type Text, wordsAlone } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import type { DrawnAs } from '../../messages/en-gb/tentative.ts';
import type { Messages, Unit } from '../../messages/messages.ts';
import { isOfNumber, reasonAfter } from '../../messages/with-reason.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Absence, AbsenceKind, Fact } from '../../review/review.ts';
import { tentativeOf } from '../../review/tentative.ts';
import { toDoOf } from '../../review/to-do.ts';

/** Whether it is what somebody looked for in the sources and did not find. What was not done or does not apply is known. */
export const isNotFound = (fact: Fact<unknown>): boolean =>
  isAbsence(fact.value) && isOfNumber(fact.value.absent) && toDoOf(fact) === undefined;

/** “Not reported in the source (the abstract names none)”, in a place of its own under what says what is missing. */
export const absent = (fact: Fact<unknown>, { values }: Messages): readonly Run[] =>
  absence(fact, (kind) => capital(values.absent(kind)));

/** “Number of studies not reported in the source (the abstract gives none)”; `unit` is left out where it is said beside it. */
export const noNumber = (
  fact: Fact<unknown>,
  { values }: Messages,
  unit?: Unit,
  isShort = false,
): readonly Run[] => absence(fact, (kind) => capital(values.noNumber(kind, unit)), isShort);

/**
 * That there is no value and, unless in short, why; or what is to be looked up, where nobody has looked yet.
 *
 * @param say what stands in place of the value
 */
export function absence(
  fact: Fact<unknown>,
  say: (kind: AbsenceKind) => Phrase,
  isShort = false,
): readonly Run[] {
  const { value, path } = fact;
  if (!isAbsence(value)) throw new Error(`${path} has a value`);
  const toDo = toDoOf(fact);
  const said = figure(toDo ?? say(value.absent), fact, 'absence');
  const reason = toDo === undefined && !isShort ? reasonAfter(value.why) : '';
  return [said, ...runs(reason)];
}

/** “5 of 12 studies”, or that there is no number and, unless in short, why: every cell says unit and denominator. */
export function studyCount(
  count: Fact<number>,
  included: Fact<number>,
  messages: Messages,
  isShort = false,
  ofName?: Text,
): readonly Run[] {
  if (!isReported(count)) return noNumber(count, messages, 'study', isShort);
  const { values } = messages;
  if (!isReported(included)) return [figure(values.count(count.value, 'study', false), count)];
  const said =
    ofName === undefined
      ? values.countOf(count.value, included.value, 'study')
      : values.countOfNamed(count.value, included.value, ofName);
  return [figure(said, count)];
}

/** “60 studies”, or that their number is not to be had. */
export const allStudies = (included: Fact<number>, messages: Messages): readonly Run[] =>
  isReported(included)
    ? [figure(messages.values.count(included.value, 'study', false), included)]
    : noNumber(included, messages, 'study', true);

/**
 * What facts say alike: that there is nothing, and why. Nothing where one says more or something is still to be looked up.
 *
 * @param isShort whether their reasons can differ, as they are not said; there is then none in the result
 */
export function absenceOfAll(facts: readonly Fact<unknown>[], isShort = false): Absence | undefined {
  const [first] = facts;
  if (!first || !isAbsence(first.value)) return undefined;
  const { absent, why } = first.value;
  const areAlike = (isSame: (reason: string) => boolean): boolean =>
    facts.every(
      (fact) =>
        isAbsence(fact.value) &&
        toDoOf(fact) === undefined &&
        fact.value.absent === absent &&
        isSame(wordsAlone(fact.value.why)),
    );
  if (areAlike((reason) => reason === wordsAlone(why))) return first.value;
  return isShort && areAlike(() => true) ? { absent, why: '' } : undefined;
}

/**
 * What a column of facts comes to: each has a cell; or all say alike that there is nothing, which is said once; or the data leave it out.
 *
 * @param isShort whether their reasons can differ, as they are not said
 */
export function comesTo(
  facts: readonly (Fact<unknown> | undefined)[],
  isShort = false,
): 'cells' | 'nothing' | Absence {
  const given = facts.flatMap((fact) => fact ?? []);
  if (given.length === 0) return 'nothing';
  return (given.length === facts.length ? absenceOfAll(given, isShort) : undefined) ?? 'cells';
}

/**
 * A count of studies as squares or as a bar, or as a dashed line where no source gives it. Nothing where words must do, as no source
 * says how many studies there are.
 */
export function squaresOf(count: Fact<number> | undefined, included: Fact<number>): readonly Marks[] {
  if (count === undefined || !isReported(included) || included.value < 1) return [];
  const of = included.value;
  return [
    {
      type: 'marks',
      of,
      ...(isReported(count)
        ? { filled: count.value, ...(tentativeOf(count) ? { tentative: true } : {}) }
        : {}),
    },
  ];
}

/**
 * Whether there are squares or bars that stand for something, what they are drawn as, and whether there are empty ones. Words that explain
 * them are made from this, so that they speak of none that is not there.
 */
export const squaresIn = (
  rows: readonly Marks[],
): { readonly filled: boolean; readonly as: DrawnAs; readonly empty: boolean } => ({
  filled: rows.some(({ filled = 0 }) => filled > 0),
  as: drawnAs(rows.filter(({ filled = 0 }) => filled > 0)),
  empty: rows.some(({ filled, of }) => filled !== undefined && filled < of),
});

const drawnAs = (rows: readonly Marks[]): DrawnAs => {
  const dotted = rows.filter(({ tentative }) => tentative).length;
  return dotted === 0 ? 'full' : dotted === rows.length ? 'tentative' : 'both';
};
