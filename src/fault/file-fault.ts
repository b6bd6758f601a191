import type { Fault } from './fault.ts';

/** A fault of a file as a whole, by its path as messages show it. */
export const fileFault = (
  file: string,
  rule: string,
  found: string,
  expected: string,
  suggestion?: string,
): Fault => ({
  rule,
  severity: 'error',
  place: { file, line: 1, column: 1 },
  found,
  expected,
  ...(suggestion === undefined ? {} : { suggestion }),
});
