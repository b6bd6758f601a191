import { z } from 'zod';

/** What a message says of a value of the schema; kept beside it, out of the published JSON Schema. */
export interface Wording {
  /** Continues “expected …”. */
  readonly expected: string;
  /** A value that lets the rest be read when this one is faulty. */
  readonly standIn?: unknown;
}

export const wordings = z.registry<Wording>();
