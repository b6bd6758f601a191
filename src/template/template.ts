import type { Root } from 'mdast';
import type { Place } from '../fault/fault.ts';
import type { Language } from '../language/language.ts';

/** A template as read: plain JSON, so that it can be kept and need not be parsed again. */
export interface Template extends TemplateHead {
  readonly tree: Root;
}

/** What a template says of its document: all that is asked of one whose document is not made. */
export interface TemplateHead {
  readonly file: string;
  /** Name of the files that it makes: `briefing`; in another language than English with its code, `handout-cy`. */
  readonly document: string;
  readonly documentPlace: Place;
  /** Kind of document as a person reads it: “Evidence briefing”. */
  readonly name: string;
  /** Language of its text, and so of the document. */
  readonly language: Language;
  /** Citation style, unless the command line names one. */
  readonly style?: { readonly name: string; readonly place: Place };
  /** Designs that it is made in, unless the command line names some. */
  readonly designs?: readonly { readonly name: string; readonly place: Place }[];
  /** Layout of the designs, where it is not that of every document. */
  readonly layout?: { readonly name: string; readonly place: Place };
  /** Nation whose rules the document depends on, unless the command line names another. */
  readonly nation?: { readonly name: string; readonly place: Place };
  /** What a review must have for the document to be made; for others it is left out. */
  readonly needs?: Need;
  /** Whether it takes what is for reference: where each figure comes from, and the long tables of a large review. */
  readonly isAnnex?: true;
  /** How long the document may become. */
  readonly budget: Budget;
  /** The whole text, which positions in the tree refer to. */
  readonly source: string;
}

/** What not every review has: a piece of learning. */
export const needs = ['learning'] as const;

export type Need = (typeof needs)[number];

/** Limits of length, each with the place of the template that sets it. */
export interface Budget {
  /** Pages of the PDF, in designs whose page budgets hold. */
  readonly pages?: Limit;
  /** Words of the document, as a reader counts them. */
  readonly words?: Limit;
}

export interface Limit {
  readonly most: number;
  readonly place: Place;
}
