import { inARow, paragraph, runs, strong, text } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { reasonWithin } from '../../messages/with-reason.ts';
import { isAbsence } from '../../review/is-absence.ts';
import type { AbsenceKind } from '../../review/review.ts';
import { isNotFound } from '../blocks/figures.ts';
import { namesInARow } from '../blocks/names-of-resting.ts';
import { type Resting, restingOn } from '../blocks/resting-on.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const couldNotFind: Expansion = {
  summary:
    'What no source gives, and why, once: the other blocks of the same document then say “not reported” and no more. Nothing where the sources give all.',
  example: '::could-not-find',
  expand(_use, filling) {
    const whole = filling.withReasons ?? filling;
    const byKind = new Map<AbsenceKind, Map<string, Resting[]>>();
    for (const resting of restingOn(whole)) {
      const { value } = resting.fact;
      if (!isAbsence(value) || !isNotFound(resting.fact)) continue;
      const byReason = byKind.get(value.absent) ?? new Map<string, Resting[]>();
      byKind.set(value.absent, byReason);
      const why = wordsAlone(value.why);
      byReason.set(why, [...(byReason.get(why) ?? []), resting]);
    }
    const { sources } = filling.messages.blocks;
    return [...byKind].map(([kind, byReason]) =>
      paragraph([
        strong(text(`${sources.absent(kind)}:`)),
        text(' '),
        ...inARow([...byReason.values()].map((same) => withReason(same, whole))),
        text('.'),
      ]),
    );
  },
};

/** What is missing for one reason, and the reason after the last of it. */
function withReason(same: readonly Resting[], { messages }: Filling): readonly Run[] {
  const [first] = same;
  const why = first && isAbsence(first.fact.value) ? runs(reasonWithin(first.fact.value.why)) : [];
  return [...namesInARow(same, messages), ...why];
}
