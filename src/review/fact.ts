import type { Place } from '../fault/fault.ts';
import type { Foreign, Text } from '../language/phrase.ts';
import type { AbsenceKind } from './schema/absence.ts';
import type { Sureness } from './schema/provenance.ts';

/**
 * Said of what has no value. A missing key, a blank and 0 are three other things. A reason that begins with TO DO says that nobody
 * has looked yet.
 */
export interface Absence {
  readonly absent: AbsenceKind;
  /** In the words of the data; empty where they say no more, as of a box that a flow leaves out. */
  readonly why: Text;
}

/** Where something comes from: ids of `sources`, and how sure we are of it. */
export interface Provenance {
  readonly sources: readonly string[];
  readonly sure: Sureness;
  /** The way to it in the data, as a value directive would write it: `participants.ages`. */
  readonly path: string;
  readonly place: Place;
}

export interface Fact<Value> extends Provenance {
  readonly value: Value | Absence;
  /** Set where the value was counted from the listed studies and not typed. */
  readonly derivedFrom?: readonly string[];
  /** Set of what the data say once for a whole list, and not of this member by itself. */
  readonly saidForAll?: true;
}

/** Inline Markdown that may hold `:value[…]`, never blocks and never HTML. */
export interface Prose {
  readonly markdown: string;
  readonly path: string;
  /** Where the text itself begins in the file (after an opening quotation mark). */
  readonly place: Place;
  /** Characters from its beginning that stand in one line of the file as they do in the text; all of a text that is neither folded nor escaped. */
  readonly asWritten?: number;
  /** Set where it stands in another language than the document. */
  readonly foreign?: Foreign;
}
