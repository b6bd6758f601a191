import type { Fault } from '../fault/fault.ts';
import { toned } from './colour.ts';
import { isToDo } from './is-to-do.ts';
import { many } from './many.ts';
import { printable } from './quote-line.ts';

/** What is left to do, a line each in the order of the files, with the place at which it is; nothing where nothing is. */
export function printToDos(faults: readonly Fault[], colour: boolean): string {
  const rows = faults
    .filter(isToDo)
    .map(({ place, expected }) => [`${place.file}:${place.line}:${place.column}`, printable(expected)]);
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([where = '']) => where.length));
  const lines = rows.map(
    ([where = '', what = '']) => `${toned(where.padEnd(width), 'bold', colour)}  ${what}\n`,
  );
  const count = `${many(rows.length, 'thing')} left to do`;
  return `${lines.join('')}${toned(count, 'yellow', colour)}; a value that no source gives is written { not reported: the reason }\n`;
}
