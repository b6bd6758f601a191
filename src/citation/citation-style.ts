import { didYouMean } from '../fault/did-you-mean.ts';
import type { Fault, Place } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';

/** The styles that come with Brevier, by Citation.js’s names. */
export type BundledStyle = 'apa' | 'harvard1' | 'vancouver';

/** A citation style, ready to be used: one of Citation.js's by name, or the text of a CSL file. Plain data, fit for a cache's key. */
export interface CitationStyle {
  /** `apa`, `harvard`, `vancouver`, or the CSL file's own id. */
  readonly name: string;
  /** As the style calls itself: “APA Style 7th edition”. */
  readonly title: string;
  /** Whether the style says of itself that it cites works by number. */
  readonly numeric: boolean;
  /** Whether a subtitle begins with a capital; CSL has no way to say it. */
  readonly capitalAfterColon: boolean;
  readonly source: { readonly builtIn: BundledStyle } | { readonly xml: string };
}

/** The style of documents whose template and command name none. */
export const defaultStyle: CitationStyle = {
  name: 'apa',
  title: 'APA, 7th edition',
  numeric: false,
  capitalAfterColon: true,
  source: { builtIn: 'apa' },
};

const styles: readonly CitationStyle[] = [
  defaultStyle,
  {
    name: 'harvard',
    title: 'Harvard, Cite Them Right, 12th edition',
    numeric: false,
    capitalAfterColon: false,
    source: { builtIn: 'harvard1' },
  },
  {
    name: 'vancouver',
    title: 'Vancouver',
    numeric: true,
    capitalAfterColon: false,
    source: { builtIn: 'vancouver' },
  },
];

/** Other names, also the ids of the CSL files of the same styles. */
const aliases: Readonly<Record<string, string>> = {
  'cite-them-right': 'harvard',
  harvard1: 'harvard',
  'harvard-cite-them-right': 'harvard',
  'nlm-citation-sequence': 'vancouver',
};

/** The names as messages give them. */
const styleNames: readonly string[] = styles.map(({ name }) => name);

/** “apa, harvard or vancouver”. */
export const listOfStyles = `${styleNames.slice(0, -1).join(', ')} or ${styleNames.at(-1)}`;

export function builtInStyle(name: string): CitationStyle | undefined {
  const lower = name.toLowerCase();
  const known = Object.hasOwn(aliases, lower) ? aliases[lower] : lower;
  return styles.find((style) => style.name === known);
}

/** The style that comes with Brevier under a name. `place` is where the name was written. */
export function namedStyle(name: string, place: Place): CitationStyle | Fault {
  const style = builtInStyle(name);
  if (style !== undefined) return style;
  const near = nearest(name, [...styleNames, ...Object.keys(aliases)]);
  return {
    rule: 'citation-style-known',
    severity: 'error',
    place,
    found: `the citation style “${name}”`,
    expected: `${listOfStyles}, or the path of a CSL file that ends in .csl`,
    ...didYouMean(near),
  };
}

/** A style over which citeproc-js stumbles with the works of a review, though it took it for others. */
export class StyleFails extends Error {
  override readonly name = 'StyleFails';

  /** @param cause what citeproc-js threw: an error, or words */
  constructor(style: CitationStyle, cause: unknown) {
    super(`The style “${style.title}” cannot print these works: ${wordsOf(cause)}`, { cause });
  }
}

const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
