import { dirname } from 'node:path/posix';
import type { Fault } from '../fault/fault.ts';
import { toned } from './colour.ts';
import { isToDo } from './is-to-do.ts';
import { many } from './many.ts';

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
