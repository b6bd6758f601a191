import type { Element } from 'hast';
import { dots } from './dots.ts';

/** The dots of the participants, sixty a row, so that few rows run over the whole width of a page’s text. */
export const dotStrip = (people: number, alternative: string): Element | undefined =>
  dots(people, alternative, { columns: 60, pitch: 2.88, radius: 0.82, isFull: true });
