import type { Fact } from './review.ts';

/** Whether a source gives the fact, and so whether it has a value. */
export function isReported<Value>(fact: Fact<Value>): fact is Fact<Value> & { readonly value: Value } {
  return !(typeof fact.value === 'object' && fact.value !== null && 'notReported' in fact.value);
}
