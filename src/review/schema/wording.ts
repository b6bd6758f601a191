import * as z from 'zod';

/** What a message says of a value of the schema; kept beside it, out of the published JSON Schema. */
export interface Wording {
  /** Continues “expected …”. */
  readonly expected: string;
  /** What a message calls the whole of a file; a review, where it is left out. */
  readonly called?: string;
  /** A value that lets the rest be read when this one is faulty. */
  readonly standIn?: unknown;
  /**
   * What to write instead of a text of another form, where that can be told.
   *
   * @param around the mapping that it stands in
   */
  readonly suggest?: (written: unknown, around: unknown) => string | undefined;
}

export const wordings = z.registry<Wording>();
