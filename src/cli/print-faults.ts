import type { Fault } from '../fault/fault.ts';
import { toned } from './colour.ts';
import { isToDo } from './is-to-do.ts';
import { many } from './many.ts';
import { printFault } from './print-fault.ts';

/**
 * All faults, file by file in the order of their lines, with a blank line after each, and the sum of them. What is left to do is said
 * apart from them.
 */
export function printFaults(
  all: readonly Fault[],
  texts: ReadonlyMap<string, string>,
  colour: boolean,
): string {
  const faults = all.filter((fault) => !isToDo(fault));
  if (faults.length === 0) return '';
  const printed = byPlace(faults).map((fault) => `${printFault(fault, texts, colour)}\n\n`);
  const tone = faults.some(({ severity }) => severity === 'error') ? 'red' : 'yellow';
  return `${printed.join('')}${toned(sumOf(faults), tone, colour)}\n`;
}

/** “3 errors, 1 warning”. */
function sumOf(faults: readonly Fault[]): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const parts = [
    ...(errors > 0 ? [many(errors, 'error')] : []),
    ...(warnings > 0 ? [many(warnings, 'warning')] : []),
  ];
  return parts.join(', ');
}

/** Files stay in the order in which they first have a fault: data come before the templates that they fill. */
function byPlace(faults: readonly Fault[]): readonly Fault[] {
  const files = [...new Set(faults.map(({ place }) => place.file))];
  return faults.toSorted(
    ({ place: a }, { place: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
