import { withoutMarks } from '../../marks/marks.ts';
import { isAbsence } from '../../review/is-absence.ts';
import type { Absence, Fact } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';

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
        isSame(withoutMarks(fact.value.why)),
    );
  if (areAlike((reason) => reason === withoutMarks(why))) return first.value;
  return isShort && areAlike(() => true) ? { absent, why: '' } : undefined;
}
