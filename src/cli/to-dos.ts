import { dirname } from 'node:path/posix';
import type { Fault } from '../fault/fault.ts';
import { cutWords, inThousands, many, toned } from './terminal.ts';

/** Whether what is reported is no mistake but something left to do, of which a person wants a list. */
export const isToDo = ({ rule }: Fault): boolean => rule === 'gap-is-filled';

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

/** How much is left to do for each review, in a line: who builds wants the documents, and asks `check` for the list. */
export function sayToDos(faults: readonly Fault[], colour: boolean): string {
  const counts = new Map<string, number>();
  for (const { place } of faults.filter(isToDo)) {
    const folder = dirname(place.file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .map(([folder, count]) => {
      const things = `${many(count, 'thing')} left to do`;
      return `${folder}: ${toned(things, 'yellow', colour)}, so its documents are drafts; npx brevier check ${folder} lists them\n`;
    })
    .join('');
}
