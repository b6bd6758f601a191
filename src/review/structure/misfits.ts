import type { z } from 'zod';
import { nearest } from '../../fault/nearest.ts';
import { nodeAt, type Path } from '../yaml/written.ts';
import type { Misfit } from './mend.ts';
import type { Reading } from './schema-at.ts';
import { unknownKey, wrongName } from './unknown-key.ts';
import { wrongAbsence, wrongValue } from './wrong-value.ts';

type Issue = z.core.$ZodIssue;

/** More than a person looks through; the rest of the data is then not looked at. */
export const mostMisfits = 100;

/** What a schema found, each cause once, in plain words and at its place. */
export function misfits(issues: readonly Issue[], reading: Reading): readonly Misfit[] {
  return withoutEchoes(issues.slice(0, mostMisfits + 1).flatMap((issue) => misfit(issue, [], reading)));
}

function misfit(issue: Issue, base: Path, reading: Reading): readonly Misfit[] {
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  switch (issue.code) {
    case 'invalid_union': {
      const absence = wrongAbsence(path, reading);
      if (absence) return [absence];
      const nearer = nodeAt(reading.written, path).value ? nearestForm(issue.errors) : [];
      return nearer.length > 0
        ? nearer.flatMap((each) => misfit(each, path, reading))
        : [wrongValue(path, reading)];
    }
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostMisfits + 1).map((key) => unknownKey(path, key, reading));
    case 'invalid_key':
      return [wrongName(path, reading)];
    default:
      return [wrongValue(path, reading)];
  }
}

/** A misspelt key is also a missing one: the spelling is the cause and is said once. */
function withoutEchoes(all: readonly Misfit[]): readonly Misfit[] {
  const meant = new Set(
    all.flatMap((each) =>
      each.meant === undefined ? [] : [JSON.stringify([...each.path.slice(0, -1), each.meant])],
    ),
  );
  return all.filter(
    ({ path, unknownKey, fault }) =>
      unknownKey || fault.rule !== 'key-is-present' || !meant.has(JSON.stringify(path)),
  );
}

/**
 * The issues of a value that may have several forms, as if it had only the form that it is closest to.
 * Empty where it looks like none of them.
 */
function nearestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  let best: readonly Issue[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (const issues of forms) {
    if (issues.some(isOfAnotherKind)) continue;
    const far = cost(issues);
    if (far < bestCost) [best, bestCost] = [issues, far];
  }
  return best;
}

const isOfAnotherKind = (issue: Issue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_union'
    ? issue.errors.every((issues) => issues.some(isOfAnotherKind))
    : issue.code !== 'unrecognized_keys');

/** A missing and an unknown key that are nearly the same word are one mistake; a fault deeper down says that the form fits. */
function cost(issues: readonly Issue[]): number {
  const missing = issues.flatMap(({ path, code }) =>
    path.length === 1 && code !== 'unrecognized_keys' ? [String(path[0])] : [],
  );
  return issues.reduce((sum, issue) => {
    if (issue.code === 'invalid_union' && issue.path.length === 0)
      return sum + cost(nearestForm(issue.errors));
    if (issue.code !== 'unrecognized_keys') return sum + (issue.path.length > 1 ? 0.5 : 1);
    return sum + issue.keys.reduce((keys, key) => keys + (nearest(key, missing) === undefined ? 5 : -0.5), 0);
  }, 0);
}
