import type { Prose } from '../review.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import type { Here } from './here.ts';

export function resolveProse(markdown: string, here: Here): Prose {
  const prose: Prose = { markdown, path: here.path, place: placeInText(here.written, here.keys) };
  here.note(prose, here.keys);
  return prose;
}
