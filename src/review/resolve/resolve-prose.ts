import { wholeMark } from '../../marks/whole-mark.ts';
import type { Prose } from '../review.ts';
import { isToDo } from '../to-do.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import type { Here } from './here.ts';

export function resolveProse(markdown: string, here: Here): Prose {
  const mark = wholeMark(markdown);
  const prose: Prose = {
    markdown: mark?.words ?? markdown,
    path: here.path,
    place: placeInText(here.written, here.keys),
    ...(mark === undefined ? {} : { untranslated: mark.number }),
  };
  // What only says what belongs there is not judged by its words.
  if (!isToDo(prose.markdown)) here.note(prose, here.keys);
  return prose;
}
