import type { Element } from 'hast';
import { dots } from './dots.ts';

/** The dots of the participants, ten a row. */
export const dotField = (people: number, alternative: string): Element | undefined =>
  dots(people, alternative, { columns: 10, pitch: 4.2, radius: 1.18, isFull: false });
