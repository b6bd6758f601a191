import type { Place } from '../../fault/fault.ts';

/**
 * Something that a person should know of an imported reference: what was changed to fit, what was left out, and what is to be
 * filled in.
 */
export interface Remark {
  readonly place: Place;
  /** What the entry is called. */
  readonly entry: string;
  readonly as: 'changed' | 'left out' | 'to do';
  /** In words, beginning with the field where there is one. */
  readonly what: string;
}
