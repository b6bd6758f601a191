import type { z } from 'zod';
import { nearest } from '../../fault/nearest.ts';

type Issue = z.core.$ZodIssue;

/**
 * The issues of a value that may have several forms, as if it had only the form that it is closest to.
 * Empty where it looks like none of them.
 */
export function nearestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] {
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
