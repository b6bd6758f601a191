import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, Provenance } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';

/** A figure in a block, with the path that it came from. */
export const figureHast = (text: string, from: Provenance): Element =>
  h('span.figure', { dataFact: from.path }, text);

/** That no source gives it; or what is to be looked up, where nobody has looked yet. */
export const notReportedHast = (from: Provenance & Partial<Fact<unknown>>, text: string): Element =>
  h('span.not-reported', { dataFact: from.path }, toDoOf(from) ?? text);

/** “5 of 12 studies”, or that no source gives the number: every cell says unit and denominator. */
export function studyCountHast(
  count: Fact<number>,
  included: Fact<number>,
  { values }: Messages,
  notReported: string = values.numberNotReported,
  ofName?: string,
): Element {
  if (!isReported(count)) return notReportedHast(count, notReported);
  if (ofName !== undefined && isReported(included))
    return figureHast(values.countOfNamed(count.value, included.value, ofName), count);
  return figureHast(
    isReported(included)
      ? values.countOf(count.value, included.value, 'study')
      : values.count(count.value, 'study', false),
    count,
  );
}
