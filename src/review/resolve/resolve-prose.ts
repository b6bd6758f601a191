import type { Place } from '../../fault/fault.ts';
import { wholeMark } from '../../marks/marks.ts';
import type { Prose } from '../review.ts';
import { isToDo } from '../to-do.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import type { Written } from '../yaml/written.ts';
import type { Here } from './here.ts';

export function resolveProse(markdown: string, here: Here): Prose {
  const mark = wholeMark(markdown);
  const words = mark?.words ?? markdown;
  const place = placeInText(here.written, here.keys);
  const prose: Prose = {
    markdown: words,
    path: here.path,
    place,
    asWritten: alike(words, restOfLine(here.written, place)),
    ...(mark === undefined ? {} : { untranslated: mark.number }),
  };
  // What only says what belongs there is not judged by its words.
  if (!isToDo(prose.markdown)) here.note(prose, here.keys);
  return prose;
}

function restOfLine({ text, lines }: Written, { line, column }: Place): string {
  const start = (lines.lineStarts[line - 1] ?? 0) + column - 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** How many characters two texts have alike from their beginning. */
function alike(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
