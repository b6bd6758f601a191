import type { Fault, Place } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import { type CitationStyle, defaultStyle, listOfStyles, namedStyle } from './citation-style.ts';
import { cslFileStyle } from './csl-file-style.ts';

/** A style by name, with the place where it was written, or the text of a CSL file. */
export type GivenStyle =
  | { readonly name: string; readonly place: Place }
  | { readonly file: string; readonly text: string };

/** The style that was asked for, APA where nobody asked; a fault where it cannot be used. */
export async function chooseStyle(given: GivenStyle | undefined): Promise<CitationStyle | Fault> {
  if (given === undefined) return defaultStyle;
  if ('file' in given) return cslFileStyle(given.text, given.file);
  const style = namedStyle(given.name, given.place);
  return 'rule' in style ? inTemplate(style, given.name) : style;
}

/** What is said of a name in a template: on the command line, where a path may stand, names are looked at before. */
function inTemplate(fault: Fault, name: string): Fault {
  const expected = `${listOfStyles}; the path of a CSL file is given on the command line, after \`--style\``;
  if (/\.csl$|[/\\]/i.test(name)) {
    const suggestion = `take the line out, and build with \`--style ${name}\``;
    return { ...fault, expected, suggestion };
  }
  if (fault.suggestion !== undefined) return { ...fault, expected };
  const near = nearest(name, elsewhere);
  if (near === undefined) return { ...fault, expected };
  return {
    ...fault,
    expected,
    suggestion: `${near} comes as a CSL file: take the line out, and build with \`--style\` and its path`,
  };
}

/** Styles that people know by name and Brevier does not bring. */
const elsewhere = ['ama', 'asa', 'chicago', 'ieee', 'mhra', 'mla', 'oscola', 'turabian'];
