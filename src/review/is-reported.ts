import type { Fact } from './fact.ts';
import { isAbsence } from './is-absence.ts';

/** Whether the fact has a value, and does not say why there is none. */
export function isReported<Value>(fact: Fact<Value>): fact is Fact<Value> & { readonly value: Value } {
  return !isAbsence(fact.value);
}
