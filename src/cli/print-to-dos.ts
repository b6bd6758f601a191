import type { Fault } from '../fault/fault.ts';
import { toned } from './colour.ts';
import { cutWords } from './cut-words.ts';
import { isToDo } from './is-to-do.ts';
import { inThousands, many } from './many.ts';

/** More than a review has that is just begun. */
const mostLines = 100;

/**
 * What is left to do, a line each in the order of the files, with the place at which it is; nothing where nothing is. Where it is much, the
 * first lines are shown: as they are done, the next take their places.
 *
 * @param whole whether all are shown
 */
export function printToDos(faults: readonly Fault[], colour: boolean, whole = false): string {
  const rows = faults
    .filter(isToDo)
    .map(({ place, expected }) => [`${place.file}:${place.line}:${place.column}`, cutWords(expected, whole)]);
  if (rows.length === 0) return '';
  const shown = whole ? rows : rows.slice(0, mostLines);
  const width = Math.max(0, ...shown.map(([where = '']) => where.length));
  const lines = shown.map(
    ([where = '', what = '']) => `${toned(where.padEnd(width), 'bold', colour)}  ${what}\n`,
  );
  if (shown.length < rows.length)
    lines.push(`and ${inThousands(rows.length - shown.length)} more; --all lists them\n`);
  const count = `${many(rows.length, 'thing')} left to do`;
  return `${lines.join('')}${toned(count, 'yellow', colour)}; a value that no source gives is written { not reported: the reason }\n`;
}
