import type { Breach } from '../../fault/fault.ts';
import { isReported } from '../is-reported.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import type { FlowInput, StreamInput } from '../schema/flow.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';
import type { ReviewRule } from './rule.ts';

const flow = (screened: number, sought = screened - 100): string =>
  [
    'flow:',
    '  source: article',
    '  how sure: high',
    '  streams:',
    '    - name: Databases',
    '      identified: [{ from: MEDLINE, records: 100 }, { from: CINAHL, records: 60 }]',
    '      removed before screening: [{ reason: duplicates, records: 20 }]',
    `      screened: ${screened}`,
    '      excluded at screening: 100',
    `      sought: ${sought}`,
    '      not retrieved: 0',
    `      assessed: ${sought}`,
    `      excluded with reasons: [{ reason: not about adults, reports: ${sought - 12} }]`,
    '  included: { reports: 12, studies: 12 }',
    '',
  ].join('\n');

const toDo =
  'correct a number; where the source itself gives them so, leave out the box that it contradicts, and say so in a limitation';

/**
 * The boxes are those of PRISMA 2020 (https://doi.org/10.1136/bmj.n71), where a record is of one report, and records that are left after
 * screening are the reports sought. A report can tell of several studies, and a study in several reports, so that these two
 * numbers are free of each other.
 */
export const flowAddsUp: ReviewRule = {
  holds:
    'The boxes of the flow follow from each other, in every stream: identified less removed is screened, less excluded is sought, less not retrieved is assessed, less excluded is included. Where a box between two numbers is not told, the second is at most what the first leaves. Reports and studies need not be the same number, as a report can tell of several studies and a study in several reports; the studies included in the flow are those included everywhere.',
  examples: [
    {
      in: 'review.yaml',
      ok: flow(140),
      notOk: flow(150),
      found: '150 records screened',
      expected: '140, as 160 identified − 20 removed before screening = 140',
      suggestion: toDo,
    },
    {
      in: 'review.yaml',
      ok: flow(140),
      notOk: flow(140, 98),
      found: '98 reports sought',
      expected: '40, as 140 screened − 100 excluded at screening = 40',
      suggestion: toDo,
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && [undefined, 'flow'].includes(path[0]?.toString()),
  *check({ review, data, written }) {
    if (data.flow === undefined || isAbsenceInput(data.flow)) return;
    const isWrapped = 'is' in data.flow;
    const boxes: FlowInput = 'is' in data.flow ? data.flow.is : data.flow;
    const path: Path = isWrapped ? ['flow', 'is'] : ['flow'];
    const ends: End[] = [];
    for (const [index, stream] of boxes.streams.entries()) {
      ends.push(yield* inStream(stream, [...path, 'streams', index], written));
    }
    yield* included(boxes, [...path, 'included'], written, ends);
    const told = numberOf(boxes.included.studies);
    const everywhere = review.studies.included;
    if (isReported(everywhere) && told !== undefined && everywhere.value !== told) {
      yield {
        place: placeOf(written, [...path, 'included', 'studies']),
        found: `${inDigits(told)} studies included`,
        expected: `${inDigits(everywhere.value)}, the included studies`,
        also: { ...everywhere.place, what: 'the included studies' },
      };
    }
  },
};

/** A box of a stream: what goes on to the next, or what leaves the flow before it. */
interface Box {
  readonly key: keyof StreamInput;
  readonly unit: 'records' | 'reports';
  /** “screened”, “excluded at screening”. */
  readonly what: string;
  /** Undefined where the review does not tell. */
  readonly count: number | undefined;
}

/** How many reports a stream leads to: exactly, or at most. */
interface End {
  readonly most: number | undefined;
  readonly isExact: boolean;
  /** “77 assessed − 65 excluded”. */
  readonly sum: string;
}

/** What goes on and what leaves after it, from top to bottom. */
function rowsOf(stream: StreamInput): readonly { readonly main: Box; readonly out: Box }[] {
  const box = (
    key: keyof StreamInput,
    unit: Box['unit'],
    what: string,
    count: number | undefined = numberOf(stream[key]),
  ): Box => ({ key, unit, what, count });
  const listed = (key: keyof StreamInput, unit: Box['unit'], what: string): Box =>
    box(key, unit, what, totalOf(stream[key], unit));
  return [
    {
      main: listed('identified', 'records', 'identified'),
      out: listed('removed before screening', 'records', 'removed before screening'),
    },
    {
      main: box('screened', 'records', 'screened'),
      out: box('excluded at screening', 'records', 'excluded at screening'),
    },
    { main: box('sought', 'reports', 'sought'), out: box('not retrieved', 'reports', 'not retrieved') },
    {
      main: box('assessed', 'reports', 'assessed'),
      out: listed('excluded with reasons', 'reports', 'excluded with reasons'),
    },
  ];
}

/**
 * Holds each number against the last one above it. What leaves between them and is told is taken away; where something is not told,
 * what is left is the most that there can be.
 */
function* inStream(stream: StreamInput, path: Path, written: Written): Generator<Breach, End> {
  const at = (box: Box): Path => [...path, box.key];
  let from: Box | undefined;
  let left = 0;
  let isExact = true;
  let terms: Box[] = [];
  /** What would be left is less than nothing: told of the box that takes too much, and not of those that follow from it. */
  let isBroken = false;
  for (const { main, out } of rowsOf(stream)) {
    if (main.count !== undefined) {
      if (from !== undefined && !isBroken && (isExact ? main.count !== left : main.count > left))
        yield breach(written, at(main), main, from, terms, left, isExact, path);
      [from, left, isExact, terms, isBroken] = [main, main.count, true, [], false];
    }
    if (out.count === undefined) isExact = false;
    else if (from !== undefined) {
      if (out.count > left && !isBroken) {
        yield breach(written, at(out), out, from, terms, left, false, path);
        isBroken = true;
      }
      left -= out.count;
      if (out.count > 0) terms.push(out);
    }
  }
  return from === undefined || isBroken || left < 0
    ? { most: undefined, isExact: false, sum: '' }
    : { most: left, isExact, sum: inTerms(from, terms) };
}

/** Reports are counted over all streams; one that does not tell enough leaves no upper limit. */
function* included(boxes: FlowInput, path: Path, written: Written, ends: readonly End[]): Iterable<Breach> {
  const [reports, studies] = [numberOf(boxes.included.reports), numberOf(boxes.included.studies)];
  const least = ends.reduce((sum, { most = 0, isExact }) => sum + (isExact ? most : 0), 0);
  const most = ends.some((end) => end.most === undefined)
    ? undefined
    : ends.reduce((sum, end) => sum + (end.most ?? 0), 0);
  const isExact = most !== undefined && ends.every((end) => end.isExact);
  if (reports !== undefined && (reports < least || (most !== undefined && reports > most))) {
    const exact = isExact || ends.length === 1;
    const limit = reports < least ? least : (most ?? least);
    const sums = ends
      .filter((end) => end.sum !== '' && (reports >= least || end.isExact))
      .map(({ sum }) => sum);
    yield {
      place: placeOf(written, [...path, 'reports']),
      found: `${inDigits(reports)} reports included`,
      expected: `${isExact ? '' : reports < least ? 'at least ' : 'at most '}${inDigits(limit)}, as ${sums.map((sum) => (exact || sums.length === 1 ? sum : `(${sum})`)).join(' + ')} = ${inDigits(limit)}`,
      suggestion: toDo,
      also: { ...placeOf(written, [...path.slice(0, -1), 'streams']), what: 'the streams' },
    };
    return;
  }
  // Any number of studies may come from any number of reports, but none from none.
  const left = reports ?? most;
  if (studies !== undefined && left === 0 && studies > 0) {
    yield {
      place: placeOf(written, [...path, 'studies']),
      found: `${inDigits(studies)} studies included`,
      expected: 'no studies, as no report is left, or the reports that they are told in',
      suggestion: toDo,
    };
  }
}

function breach(
  written: Written,
  at: Path,
  box: Box,
  from: Box,
  terms: readonly Box[],
  left: number,
  isExact: boolean,
  stream: Path,
): Breach {
  const sum = terms.length === 0 ? '' : `, as ${inTerms(from, terms)} = ${inDigits(left)}`;
  return {
    place: placeOf(written, at),
    found: `${inDigits(box.count ?? 0)} ${box.unit} ${box.what}`,
    expected: `${isExact ? '' : 'at most '}${inDigits(left)}${sum === '' ? `, which were ${from.what}` : sum}`,
    suggestion: toDo,
    also: { ...placeOf(written, [...stream, from.key]), what: `the ${from.unit} ${from.what}` },
  };
}

/** “1,791 screened − 1,790 excluded at screening”. */
const inTerms = (from: Box, terms: readonly Box[]): string =>
  [from, ...terms].map(({ count = 0, what }) => `${inDigits(count)} ${what}`).join(' − ');

/** A number, with whatever it is wrapped in taken off; undefined for what is not told, in whichever way. */
function numberOf(value: unknown): number | undefined {
  const given = typeof value === 'object' && value !== null && 'is' in value ? value.is : value;
  return typeof given === 'number' ? given : undefined;
}

/** The sum of a list of boxes, such as reasons; undefined where there is none, or where a number in it is not told. */
function totalOf(value: unknown, unit: Box['unit']): number | undefined {
  const given = typeof value === 'object' && value !== null && 'is' in value ? value.is : value;
  if (!Array.isArray(given)) return numberOf(given);
  const counts = given.map((member: Readonly<Record<string, unknown>>) => numberOf(member[unit]));
  return counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
}

const inDigits = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
