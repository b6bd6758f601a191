import { wordsAlone } from '../language/phrase.ts';
import { countIn, type Given, isWithout, type keysOfBoxes, type StreamBox } from './flow-boxes.ts';
import { isAbsence } from './is-absence.ts';
import type { Absence, Flow, FlowStream } from './review.ts';

/** What the data call a box of a stream. */
export type BoxKey = 'identified' | (typeof keysOfBoxes)[StreamBox];

/** A box of a stream: what goes on to the next, or what leaves the flow before it. */
export interface Box {
  readonly key: BoxKey;
  readonly unit: 'records' | 'reports';
  /** “screened”, “excluded at screening”. */
  readonly what: string;
  /** Undefined where the review does not tell. */
  readonly count: number | undefined;
  /** What is known of it where the number is not told: the parts that are. */
  readonly least: number;
  /** Whether the data say nothing of it, not even that it is not told. */
  readonly isLeftOut: boolean;
  /** Whether the data say that its number does not follow in the article itself. */
  readonly notExplained: boolean;
}

/** A number held against those above it in its stream. */
export interface Comparison {
  readonly box: Box;
  /** The last number above it that is told, which it follows from. */
  readonly from: Box;
  /** “140 screened − 100 excluded at screening”. */
  readonly sum: string;
  /** What is left of it there: what the number has to be, or where something between is not told, at most. */
  readonly left: number;
  readonly isExact: boolean;
  readonly holds: boolean;
  /** That it does not hold follows from another number that does not, and is told there. */
  readonly isEcho: boolean;
}

/** How many reports a stream leads to: exactly, or at most. */
export interface End {
  readonly most: number | undefined;
  readonly isExact: boolean;
  /** “77 assessed − 65 excluded”. */
  readonly sum: string;
}

export interface StreamSums {
  readonly comparisons: readonly Comparison[];
  readonly end: End;
}

/** What a stream brings to another, at the box where it joins it. */
interface Joining {
  readonly at: BoxKey;
  readonly name: string;
  readonly end: End;
}

/** The sums of each stream, in their order. Those that join the first one are counted in it. */
export function flowSums({ streams }: Flow): readonly StreamSums[] {
  const joining = streams.map((stream) => ({ stream, sums: sumsOf(stream, []) }));
  return joining.map(({ stream, sums }, index) =>
    index > 0
      ? sums
      : sumsOf(
          stream,
          joining.flatMap(({ stream: { joinsAt, name }, sums: { end } }, at) =>
            at > 0 && joinsAt !== undefined ? [{ at: joinsAt, name: wordsAlone(name), end }] : [],
          ),
        ),
  );
}

/** What goes on and what leaves after it, from top to bottom. */
function rowsOf(stream: FlowStream): readonly { readonly main: Box; readonly out: Box }[] {
  const box = (key: BoxKey, unit: Box['unit'], given: Given, why?: unknown): Box => ({
    key,
    unit,
    what: key,
    count: numberOf(countIn(given)),
    least:
      typeof given === 'object' && 'parts' in given
        ? given.parts.reduce((sum, part) => sum + (numberOf(part.count) ?? 0), 0)
        : 0,
    isLeftOut: given === undefined,
    notExplained: why !== undefined,
  });
  /** Nothing leaves at a stage that nobody took. */
  const leaving = (made: Box, given: Given): Box => (isWithout(given) ? { ...made, count: 0 } : made);
  const { removedBeforeScreening, excludedAtScreening, notRetrieved, excludedWithReasons } = stream;
  const { screened, sought, assessed, notExplained: why } = stream;
  return [
    {
      main: box('identified', 'records', stream.identified),
      out: leaving(
        box('removed before screening', 'records', removedBeforeScreening, why?.removedBeforeScreening),
        removedBeforeScreening,
      ),
    },
    {
      main: box('screened', 'records', screened, why?.screened),
      out: leaving(
        box('excluded at screening', 'records', excludedAtScreening, why?.excludedAtScreening),
        excludedAtScreening ?? screened,
      ),
    },
    {
      main: box('sought', 'reports', sought, why?.sought),
      out: leaving(box('not retrieved', 'reports', notRetrieved, why?.notRetrieved), notRetrieved ?? sought),
    },
    {
      main: box('assessed', 'reports', assessed, why?.assessed),
      out: leaving(
        box('excluded with reasons', 'reports', excludedWithReasons, why?.excludedWithReasons),
        excludedWithReasons ?? assessed,
      ),
    },
  ];
}

/** What is left of a number: exactly, or at most. */
interface Rest {
  readonly most: number;
  readonly isExact: boolean;
}

const follows = (count: number, { most, isExact }: Rest): boolean =>
  isExact ? count === most : count <= most;

/**
 * Holds each number against the last one above it. What leaves between them and is told is taken away; where something is not told,
 * what is left is the most that there can be.
 */
function sumsOf(stream: FlowStream, joining: readonly Joining[]): StreamSums {
  const comparisons: Comparison[] = [];
  let from: Box | undefined;
  let rest: Rest = { most: 0, isExact: true };
  let sum = '';
  /** What would be left had the last number followed from those above it: one that is mistyped does not follow, and the next not from it. */
  let instead: Rest | undefined;
  /** What would be left is less than nothing: told of the box that takes too much, and not of those that follow from it. */
  let isBroken = false;
  const change = (by: number, isExact: boolean): void => {
    const changed = (of: Rest): Rest => ({ most: of.most + by, isExact: of.isExact && isExact });
    rest = changed(rest);
    instead &&= changed(instead);
  };
  const join = (at: BoxKey | undefined): void => {
    for (const { name, end } of joining.filter((each) => each.at === at)) {
      if (end.most === undefined) from = undefined;
      else {
        change(end.most, end.isExact);
        sum += ` + ${inDigits(end.most)} from ‘${name}’`;
      }
    }
  };
  const { joinsAt } = stream;
  const rows = rowsOf(stream);
  const own =
    joinsAt === undefined
      ? rows
      : rows.slice(
          0,
          rows.findIndex(({ main }) => main.key === joinsAt),
        );
  for (const [index, { main, out }] of own.entries()) {
    const { count } = main;
    if (count !== undefined) {
      const expected = rest;
      let isMistyped = false;
      if (from !== undefined && !isBroken) {
        const holds = follows(count, rest);
        const isEcho = !holds && instead !== undefined && follows(count, instead);
        const { most: left, isExact } = rest;
        comparisons.push({ box: main, from, sum, left, isExact, holds, isEcho });
        isMistyped = !holds && !isEcho && !main.notExplained;
      }
      instead = isMistyped ? expected : undefined;
      [from, rest, isBroken] = [main, { most: count, isExact: true }, false];
      sum = `${inDigits(count)} ${main.what}`;
    }
    const next = rows[index + 1]?.main.key;
    // Duplicates are removed from what the streams have found together.
    if (next === 'screened') join(next);
    // What a stream that joins another is rid of is as a rule counted there.
    if (out.count === undefined && !(joinsAt !== undefined && out.isLeftOut)) change(0, false);
    const gone = out.count ?? out.least;
    if (from !== undefined && gone > 0) {
      const { most: left } = rest;
      if (gone > left && !isBroken) {
        const isEcho = instead !== undefined && gone <= instead.most;
        const box = { ...out, count: gone };
        comparisons.push({ box, from, sum, left, isExact: false, holds: false, isEcho });
        isBroken = true;
      }
      change(-gone, true);
      sum += ` − ${inDigits(gone)} ${out.what}`;
    }
    if (next !== 'screened') join(next);
  }
  return { comparisons, end: endOf() };

  function endOf(): End {
    if (from === undefined || isBroken || rest.most < 0) return { most: undefined, isExact: false, sum: '' };
    if (instead === undefined) return { ...rest, sum };
    return { most: Math.max(rest.most, instead.most), isExact: false, sum };
  }
}

/** How far a number is from what those above it leave: fewer, or more. Undefined where it is not told that it is not explained. */
export function unexplainedIn(
  { comparisons }: StreamSums,
  key: BoxKey,
): { readonly by: number; readonly isMore: boolean } | undefined {
  const found = comparisons.find(({ box }) => box.key === key);
  if (!found?.box.notExplained || found.box.count === undefined || found.box.count === found.left)
    return undefined;
  return { by: Math.abs(found.box.count - found.left), isMore: found.box.count > found.left };
}

/** A number, or undefined for what is not told, in whichever way. */
export const numberOf = (value: number | Absence | undefined): number | undefined =>
  value === undefined || isAbsence(value) ? undefined : value;

export const inDigits = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
