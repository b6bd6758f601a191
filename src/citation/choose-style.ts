import type { Fault, Place } from '../fault/fault.ts';
import type { CitationStyle } from './citation-style.ts';
import { cslFileStyle } from './csl-file-style.ts';
import { defaultStyle, namedStyle } from './named-style.ts';

/** A style by name, with the place where it was written, or the text of a CSL file. */
export type GivenStyle =
  | { readonly name: string; readonly place: Place }
  | { readonly file: string; readonly text: string };

/** The style that was asked for, APA where nobody asked; a fault where it cannot be used. */
export async function chooseStyle(given: GivenStyle | undefined): Promise<CitationStyle | Fault> {
  if (given === undefined) return defaultStyle;
  return 'name' in given ? namedStyle(given.name, given.place) : cslFileStyle(given.text, given.file);
}
