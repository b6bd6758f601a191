import type { Fact } from './fact.ts';
import { isAbsence } from './is-absence.ts';

/** Whether there is a fact with a value: it is not left out, and does not say why there is none. */
export function isReported<Value>(
  fact: Fact<Value> | undefined,
): fact is Fact<Value> & { readonly value: Value } {
  return fact !== undefined && !isAbsence(fact.value);
}
