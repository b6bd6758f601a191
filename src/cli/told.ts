import type { Fault } from '../fault/fault.ts';

/** A document that was built, and what became of its file. */
export interface PlacedDocument {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: number;
  readonly pages?: number;
  readonly written: boolean;
}

/** What standard output is told of a build. */
export type Told =
  | { readonly as: 'nothing' }
  | {
      readonly as: 'list';
      readonly documents: readonly PlacedDocument[];
      /** Whether there are documents that were not made, as what they are made of has errors. */
      readonly isBroken: boolean;
      readonly colour: boolean;
    }
  | { readonly as: 'json'; readonly documents: readonly PlacedDocument[]; readonly faults: readonly Fault[] };

/** What the next build says, if nothing is changed until then. Its exit code is 0. */
export interface Again {
  readonly stderr: string;
  readonly stdout: Told;
}
