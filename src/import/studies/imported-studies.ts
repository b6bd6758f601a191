import type { Absence } from '../../review/review.ts';
import type { Accounted, Asked } from '../import-report.ts';
import type { Ages, MiddleAge } from '../read-cell.ts';
import type { MadeReference } from './reference-of-row.ts';

/** That there is no value, as the table says. */
export type SaidAbsent = Absence & { readonly why: string };

/** What a study has of a breakdown or an attribute: one name or several, or that there is none. */
export type Charted = readonly string[] | SaidAbsent;

/** A value that was understood, of which the table says why there is none, or that a person must look at. */
export type Value<Is> = { readonly is: Is } | SaidAbsent | { readonly toDo: string };

export interface ImportedStudy {
  readonly id: string;
  /** As the table names it. */
  readonly name: string;
  /** What else it calls it, such as a number. */
  readonly also?: string;
  /** The numbers of the rows that tell of it. */
  readonly rows: readonly number[];
  readonly citekey: string;
  /** Where another study has the same reference. */
  readonly label?: string;
  readonly participants: Value<number>;
  readonly ages?: Value<Ages>;
  readonly meanAge?: Value<MiddleAge>;
  readonly medianAge?: Value<MiddleAge>;
  /** How many are of each sex or gender, as far as they were counted. */
  readonly sexes?: Value<readonly { readonly name: string; readonly people: number }[]>;
  readonly countries?: readonly string[];
  /** Parts of the world that are no countries. */
  readonly regions?: readonly string[];
  /** For each breakdown, the parts to which the study belongs. */
  readonly methods: ReadonlyMap<string, Charted>;
  /** For each attribute, what the study has. */
  readonly attributes: ReadonlyMap<string, Charted>;
  /** Ids of sub-themes. */
  readonly supports: readonly string[];
  /** What a person should look at before going on, in words that stand in the file as notes. */
  readonly toDos: readonly string[];
  /** What the table tells that the data have no place for, in words that stand in the file beside the study. */
  readonly notes: readonly string[];
}

export interface ImportedTheme {
  readonly id: string;
  /** Undefined where the table does not say to which theme its sub-themes belong. */
  readonly name?: string;
  readonly subThemes: readonly { readonly id: string; readonly name: string }[];
}

export interface ImportedMethod {
  readonly name: string;
  /** Whether each study has one part and no more. */
  readonly isExclusive: boolean;
  readonly parts: readonly string[];
}

export interface ImportedAttribute {
  readonly name: string;
  /** Whether no study has more than one. */
  readonly isExclusive: boolean;
  /** Undefined where each study says it in words of its own, so that there is nothing to count. */
  readonly values?: readonly string[];
}

/** What an extraction table tells of the included studies. */
export interface ImportedStudies {
  readonly studies: readonly ImportedStudy[];
  readonly methods: readonly ImportedMethod[];
  readonly attributes: readonly ImportedAttribute[];
  readonly themes: readonly ImportedTheme[];
  /** What holds for many studies and is to be seen to once, in words that stand above the list of them. */
  readonly toDos: readonly string[];
  /** How many studies have a reference that is theirs for sure. */
  readonly joined: number;
  /** References for studies to which none belongs, made of what the table tells. */
  readonly references: readonly MadeReference[];
  /** Every cell of the table that is not empty, once, in the order of the table. */
  readonly account: readonly Accounted[];
  /** What is asked beside single cells, in the order of the studies. */
  readonly asked: readonly Asked[];
}
