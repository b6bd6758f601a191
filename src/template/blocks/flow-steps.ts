import type { Text } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { boxesOf, keysOfBoxes, type StreamBox } from '../../review/flow-boxes.ts';
import { type StreamSums, unexplainedIn } from '../../review/flow-sums.ts';
import type { Absence, Amount, Flow } from '../../review/review.ts';

/** One box of the flow: a number of one unit, with what it is made of or why. */
export interface FlowStep {
  readonly name: FlowStepName;
  readonly unit: 'record' | 'report';
  /** Not reported where the review leaves it out. */
  readonly count: number | Absence;
  readonly parts: Amount['parts'];
  /** That its number does not follow from those above it: how far it is from them, and what the source says of it. */
  readonly notExplained?: { readonly by: number; readonly isMore: boolean; readonly why: Text };
  /** What the figure is called in the data: `flow.databases.screened`. */
  readonly path: string;
}

export type FlowStepName = keyof Messages['blocks']['flow']['done'];

/** Rows of boxes: what goes on, and what leaves the flow there. */
export interface FlowRow {
  readonly main: FlowStep;
  readonly left?: FlowStep;
}

/** What stands in a row of the diagram: the box that goes on, and the one that leaves. */
const rows: readonly (readonly [main: StreamBox | 'identified', left: StreamBox])[] = [
  ['identified', 'removedBeforeScreening'],
  ['screened', 'excludedAtScreening'],
  ['sought', 'notRetrieved'],
  ['assessed', 'excludedWithReasons'],
];

const named: Readonly<
  Record<StreamBox | 'identified', readonly [name: FlowStepName, unit: FlowStep['unit']]>
> = {
  identified: ['identified', 'record'],
  removedBeforeScreening: ['removed', 'record'],
  screened: ['screened', 'record'],
  excludedAtScreening: ['excluded', 'record'],
  sought: ['sought', 'report'],
  notRetrieved: ['notRetrieved', 'report'],
  assessed: ['assessed', 'report'],
  excludedWithReasons: ['excludedReports', 'report'],
};

/** In which row of the diagram a box stands, from 0, and what it is called. */
export const rowOfBox = (box: 'screened' | 'sought' | 'assessed') => ({
  row: rows.findIndex(([main]) => main === box),
  name: named[box][0],
  unit: named[box][1],
});

/**
 * The boxes of one stream from top to bottom: those that it tells of, and those that it would be expected to.
 * A box that leaves the flow where no box goes on there stands beside nothing, and so in the row by itself.
 */
export function flowRows(
  flow: Flow,
  index: number,
  path: string,
  sums: StreamSums | undefined,
): readonly (FlowRow | undefined)[] {
  const stream = flow.streams[index];
  if (!stream) return [];
  const boxes = boxesOf(stream, index, flow);
  const step = (box: StreamBox | 'identified'): FlowStep => {
    const [name, unit] = named[box];
    const given = stream[box] ?? untold;
    const { count, parts } =
      typeof given === 'object' && 'parts' in given ? given : { count: given, parts: [] };
    const why = box === 'identified' ? undefined : stream.notExplained?.[box];
    const by = box === 'identified' || !sums ? undefined : unexplainedIn(sums, keysOfBoxes[box]);
    return {
      name,
      unit,
      count,
      parts,
      path: `${path}.${stream.id}.${name.toLowerCase()}`,
      ...(why === undefined || by === undefined ? {} : { notExplained: { ...by, why } }),
    };
  };
  return rows.map(([main, left]) => {
    const hasMain = main === 'identified' || boxes.includes(main);
    if (!hasMain && !boxes.includes(left)) return undefined;
    return { main: step(main), ...(boxes.includes(left) ? { left: step(left) } : {}) };
  });
}

const untold: Absence = { absent: 'not reported', why: '' };
