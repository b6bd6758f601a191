import type { Place } from '../fault/fault.ts';

/** A text that a person wrote in the data or in a template, and where its characters stand. */
export interface WrittenText {
  readonly markdown: string;
  readonly placeAt: (offset: number, length: number) => Place;
}
