import type { Fault } from '../fault/fault.ts';

/** Each fault once: one of a template is found with every review that it is filled from. */
export function withoutRepeats(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
