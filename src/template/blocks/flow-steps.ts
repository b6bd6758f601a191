import type { Text } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { isAbsence } from '../../review/is-absence.ts';
import type { Absence, FlowStream } from '../../review/review.ts';

/** One box of the flow: a number of one unit, with what it is made of or why. */
export interface FlowStep {
  readonly name: FlowStepName;
  readonly unit: 'record' | 'report';
  /** Not reported where the review leaves it out. */
  readonly count: number | Absence;
  readonly parts: readonly { readonly label: Text; readonly count: number }[];
  /** What the figure is called in the data: `flow.databases.screened`. */
  readonly path: string;
}

export type FlowStepName = keyof Messages['blocks']['flow']['done'];

/** Rows of boxes: what goes on, and what leaves the flow there. */
export interface FlowRow {
  readonly main: FlowStep;
  readonly left?: FlowStep;
}

/**
 * The boxes of one stream from top to bottom. The first stream has them all; further ones, such as citation searching,
 * have those about screening only where the review tells something of it, as in PRISMA 2020.
 */
export function flowRows(stream: FlowStream, index: number, path: string): readonly (FlowRow | undefined)[] {
  const {
    identified,
    removedBeforeScreening: removed,
    screened,
    excludedAtScreening: excluded,
    sought,
    notRetrieved,
    assessed,
    excludedWithReasons: excludedReports,
  } = stream;
  const step = (
    name: FlowStepName,
    unit: FlowStep['unit'],
    count: number | Absence = { absent: 'not reported', why: '' },
    parts: FlowStep['parts'] = [],
  ): FlowStep => ({ name, unit, count, parts, path: `${path}.${stream.id}.${name.toLowerCase()}` });
  const hasScreening = index === 0 || [removed, screened, excluded].some((each) => each !== undefined);
  const found = partsOf(identified, ({ from, records }) => ({ label: from, count: records }));
  const gone = partsOf(removed, ({ reason, records }) => ({ label: reason, count: records }));
  const leftOut = partsOf(excludedReports, ({ reason, reports }) => ({ label: reason, count: reports }));
  return [
    {
      main: step('identified', 'record', ...found),
      ...(hasScreening ? { left: step('removed', 'record', ...gone) } : {}),
    },
    hasScreening
      ? { main: step('screened', 'record', screened), left: step('excluded', 'record', excluded) }
      : undefined,
    { main: step('sought', 'report', sought), left: step('notRetrieved', 'report', notRetrieved) },
    {
      main: step('assessed', 'report', assessed),
      left: step('excludedReports', 'report', ...leftOut),
    },
  ];
}

/** The sum of what a box is made of, with its parts; or that there is none. */
function partsOf<Given>(
  given: readonly Given[] | Absence | undefined,
  read: (one: Given) => FlowStep['parts'][number],
): readonly [count: number | Absence | undefined, parts: FlowStep['parts']] {
  if (given === undefined || isAbsence(given)) return [given, []];
  const parts = given.map(read);
  return [parts.reduce((sum, { count }) => sum + count, 0), parts];
}
