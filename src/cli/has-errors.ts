import type { Fault } from '../fault/fault.ts';

export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some(({ severity }) => severity === 'error');
}
