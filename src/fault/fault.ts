import { type RuleId, type Severity, severityOf } from './rule-ids.ts';

/** A character of a file that a person edits. Lines and columns count from 1, as editors do. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text. */
export interface Stretch extends Point {
  /** The first character after it; left out where only its beginning is known. */
  readonly end?: Point;
}

/** A place in a file that a person edits. */
export interface Place extends Stretch {
  readonly file: string;
}

/** Whether a fault stops the document that it is in. */
export const isError = ({ severity }: Fault): boolean => severity === 'error';

/** Where what is said of a file as a whole stands. */
export const topOf = (file: string): Place => ({ file, line: 1, column: 1 });

/**
 * Something wrong in what a person wrote: data, a template, a design. It is reported, never thrown;
 * throwing is for programmers' faults. An error stops the document, a warning does not.
 */
export interface Fault {
  /** What should hold. */
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  /** What stands there, in words that continue “found …”. */
  readonly found: string;
  /** What should stand there, in words that continue “expected …”. */
  readonly expected: string;
  /** The one thing to do about it, where there is only one: “did you mean `themes`?” */
  readonly suggestion?: string;
  /** The other place, where two places disagree. */
  readonly also?: Place & { readonly what: string };
}

/** A place at which a rule does not hold, with what is said of it. */
export interface Breach extends Pick<Fault, 'place' | 'found' | 'expected'> {
  readonly suggestion?: string | undefined;
  readonly also?: Fault['also'] | undefined;
  /** Given where it is another than the rule’s. */
  readonly severity?: Severity;
}

/** The fault that a breach of a rule is. */
export const faultAgainst = (
  rule: RuleId,
  { severity = severityOf(rule), place, found, expected, suggestion, also }: Breach,
): Fault => ({
  rule,
  severity,
  place,
  found,
  expected,
  ...(suggestion === undefined ? {} : { suggestion }),
  ...(also === undefined ? {} : { also }),
});
