import type { CslItem } from '../citation/csl-item.ts';
import { isAbsence } from '../review/is-absence.ts';
import { isNotFound } from './blocks/figures.ts';
import { restingOn } from './blocks/resting-on.ts';
import type { Filling } from './filling.ts';
import { scopeOfReview } from './values/scope-of-review.ts';
import { group, scopeOf } from './values/value.ts';

/**
 * A filling that knows whether anything was looked for and not found (`:::when{has=not-found}`). In a document that gives the reasons in
 * one place, all other blocks say no more than that there is no value. What that place does not name, such as an appraisal that was not
 * done, keeps its reason, and so does what is still to be looked up.
 *
 * @param article the reference of the review
 */
export function withNotFound(given: Filling, article: CslItem): Filling {
  const paths = new Set(restingOn(given).flatMap(({ fact }) => (isNotFound(fact) ? [fact.path] : [])));
  if (paths.size === 0) return given;
  const whole = { ...given, scopes: [scopeOf(['not-found', group()]), ...given.scopes] };
  if (!given.calls.has('could-not-find')) return whole;
  const review = blanked(whole.review, paths, new Map());
  return {
    ...whole,
    review,
    scopes: [...whole.scopes.slice(0, -1), scopeOfReview(review, article)],
    withReasons: given,
  };
}

/** The same value with the reasons of the facts of these paths taken away. What is one object stays one, and what does not change the same. */
function blanked<Value>(value: Value, paths: ReadonlySet<string>, made: Map<object, unknown>): Value;
function blanked(value: unknown, paths: ReadonlySet<string>, made: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = made.get(value);
  if (known !== undefined) return known;
  const result = changed(value, paths, (inner) => blanked(inner, paths, made));
  made.set(value, result);
  return result;
}

function changed(value: object, paths: ReadonlySet<string>, inner: (value: unknown) => unknown): object {
  if (Array.isArray(value)) {
    let members: unknown[] | undefined;
    for (let index = 0; index < value.length; index++) {
      const after = inner(value[index]);
      if (after === value[index]) continue;
      members ??= [...value];
      members[index] = after;
    }
    return members ?? value;
  }
  if (value instanceof Map) {
    const entries = [...value].map(([key, member]) => [key, inner(member)] as const);
    return entries.some(([key, member]) => member !== value.get(key)) ? new Map(entries) : value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  if ('path' in value && 'value' in value && typeof value.path === 'string' && paths.has(value.path)) {
    const { value: given } = value;
    if (isAbsence(given)) return { ...value, value: { ...given, why: '' } };
  }
  let entries: Record<string, unknown> | undefined;
  for (const [key, member] of Object.entries(value)) {
    const after = inner(member);
    if (after === member) continue;
    entries ??= { ...value };
    entries[key] = after;
  }
  return entries ?? value;
}
