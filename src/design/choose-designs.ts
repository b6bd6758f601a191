import type { Fault, Place } from '../fault/fault.ts';
import type { Design } from './design.ts';
import type { DesignFile } from './layers.ts';
import { nameOfFile } from './name-of-file.ts';
import { readDesign } from './read-design.ts';

/** A design that somebody asked for, and where. */
export interface AskedDesign {
  readonly name: string;
  readonly place: Place;
}

/** The layout that a template asks for, and where. */
export type AskedLayout = AskedDesign;

/** What is built where nobody asks for anything else. */
const usual = ['counted', 'large-print'];

export interface ChosenDesign {
  readonly design: Design;
  /** Where the design names a file, by the path that it has in the design. */
  readonly filePlaces: ReadonlyMap<string, Place>;
}

/**
 * The designs that a document is made in. The first is its own; each further one makes one more variant. Where
 * nobody asks, it is the default, and large print if that is there.
 *
 * @param layout that of the document, which each of the designs has to know
 */
export function chooseDesigns(
  asked: readonly AskedDesign[] | undefined,
  files: readonly DesignFile[],
  layout?: AskedLayout,
): { readonly designs: readonly ChosenDesign[]; readonly faults: readonly Fault[] } {
  const known = new Set(files.map(({ file }) => nameOfFile(file)));
  const wanted: readonly { readonly name: string; readonly place?: Place }[] =
    asked ?? usual.filter((name, index) => index === 0 || known.has(name)).map((name) => ({ name }));
  const read = wanted.map(({ name, place }) => readDesign(name, files, place, layout));
  return {
    designs: read.flatMap(({ design, filePlaces }) => (design === undefined ? [] : [{ design, filePlaces }])),
    faults: read.flatMap(({ faults }) => faults),
  };
}
