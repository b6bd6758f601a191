import type { Place } from '../../fault/fault.ts';

/** Something that a reader may miss: no fault, as a review need not have it. */
export interface ReaderGap {
  readonly place: Place;
  /** In words that stand by themselves. */
  readonly what: string;
}
