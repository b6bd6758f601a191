import { isAbsence } from '../is-absence.ts';
import { isReported } from '../is-reported.ts';
import type { Fact, IncludedStudy, Range } from '../review.ts';

/** What the listed studies tell by themselves. Undefined where one of them leaves it open. */
export interface Counts {
  readonly included: number;
  readonly participants: number | undefined;
  readonly ages: Range | undefined;
  readonly countries: readonly string[] | undefined;
  supporting(subTheme: string): readonly string[];
  using(breakdown: string, part: string): readonly string[];
  /** Those that name a part of the breakdown, whichever it is. */
  brokenDown(breakdown: string): readonly string[];
}

export function countsOf(list: Fact<readonly IncludedStudy[]>): Counts | undefined {
  if (!isReported(list)) return undefined;
  const studies = list.value;
  return {
    included: studies.length,
    participants: all(studies.map(({ participants }) => participants))?.reduce((sum, n) => sum + n, 0),
    ages: span(all(studies.map(({ ages }) => ages))),
    countries: studies.every(({ countries }) => countries.length > 0)
      ? [...new Set(studies.flatMap(({ countries }) => countries))].sort(byLetters)
      : undefined,
    supporting: index(studies, ({ supports }) => supports),
    using: usingPart(studies),
    brokenDown: index(studies, ({ methods }) =>
      [...methods].flatMap(([name, parts]) => (parts.length > 0 ? [name] : [])),
    ),
  };
}

/** What the studies have of something that not every study can have: a guideline has no participants. Undefined where one leaves it open. */
function all<Value>(facts: readonly (Fact<Value> | undefined)[]): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const fact of facts) {
    if (fact && isAbsence(fact.value) && fact.value.absent === 'not applicable') continue;
    if (!fact || !isReported(fact)) return undefined;
    values.push(fact.value);
  }
  return values.length === 0 ? undefined : values;
}

function span(ranges: readonly Range[] | undefined): Range | undefined {
  if (ranges === undefined || ranges.length === 0) return undefined;
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}

function usingPart(studies: readonly IncludedStudy[]): Counts['using'] {
  const breakdowns = new Map<string, (part: string) => readonly string[]>();
  return (breakdown, part) => {
    let using = breakdowns.get(breakdown);
    if (using === undefined) {
      using = index(studies, ({ methods }) => methods.get(breakdown) ?? []);
      breakdowns.set(breakdown, using);
    }
    return using(part);
  };
}

/** Ids of the studies by each of the keys that a study has. */
function index(
  studies: readonly IncludedStudy[],
  keysOf: (study: IncludedStudy) => readonly string[],
): (key: string) => readonly string[] {
  const byKey = new Map<string, string[]>();
  for (const study of studies) {
    for (const key of new Set(keysOf(study))) {
      const ids = byKey.get(key);
      if (ids) ids.push(study.id);
      else byKey.set(key, [study.id]);
    }
  }
  return (key) => byKey.get(key) ?? [];
}

/** Without the tables of the platform, so that every machine has the same order. */
function byLetters(a: string, b: string): number {
  const [left, right] = [a.normalize('NFD'), b.normalize('NFD')];
  return left < right ? -1 : left > right ? 1 : 0;
}
