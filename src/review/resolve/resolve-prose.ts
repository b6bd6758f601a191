import { wholeMark } from '../../marks/whole-mark.ts';
import type { Prose } from '../review.ts';
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
  here.note(prose, here.keys);
  return prose;
}
