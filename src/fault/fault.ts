/** A place in a file that a person edits. Lines and columns count from 1, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something wrong in what a person wrote: data, a template, a design. It is reported, never thrown;
 * throwing is for programmers' faults. An error stops the document, a warning does not.
 */
export interface Fault {
  /** What should hold, as a name: `counts-sum-to-total`, `citekey-resolves`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
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
