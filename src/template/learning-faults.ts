import type { Block } from '../document/tree.ts';
import { type Fault, faultAgainst } from '../fault/fault.ts';
import type { Filling } from './filling.ts';
import { outcomeFaults } from './outcome-faults.ts';
import { isCounted } from './reading-time.ts';
import type { Template } from './template.ts';

/**
 * What does not hold of a piece of learning in one document: minutes of reading that are not those of its words, and outcomes that its
 * content does not let anybody meet.
 *
 * @param said paths of all texts of the data that were printed
 */
export function learningFaults(
  { documentPlace, source }: Template,
  { review, reading, calls }: Filling,
  children: readonly Block[],
  said: ReadonlySet<string>,
): readonly Fault[] {
  const { learning } = review;
  if (learning === undefined) return [];
  const printsTime = calls.has('plan') || source.includes('learning.minutes');
  const unread =
    printsTime && reading === undefined && learning.plan.some(isCounted)
      ? [
          faultAgainst('reading-is-marked', {
            place: documentPlace,
            found: 'how long the learning takes, but no `:::reading`',
            expected: '`:::reading` around the text to read, because the minutes are counted from its words',
          }),
        ]
      : [];
  const mistimed = learning.plan.flatMap(({ part, minutes, typedAt }) =>
    printsTime && part === 'reading' && typedAt && reading && minutes !== reading.minutes
      ? [
          faultAgainst('minutes-are-stated', {
            place: typedAt,
            found: `${minutes} minutes for reading ${reading.words} words`,
            expected: `${reading.minutes} minutes, each word read twice at the pace of most adults`,
            suggestion: 'leave `minutes` out here: they are counted',
          }),
        ]
      : [],
  );
  return [
    ...unread,
    ...mistimed,
    ...(calls.has('outcomes') ? outcomeFaults(learning, review, children, said) : []),
  ];
}
