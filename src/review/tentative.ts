import type { Provenance } from './fact.ts';
import type { Sureness } from './schema/provenance.ts';

/** That something is weakly documented, and where it comes from. */
export interface Tentative {
  readonly sure: Extract<Sureness, 'low' | 'low to medium'>;
  /** Ids of `sources`. */
  readonly sources: readonly string[];
}

/**
 * What is said of a fact, a claim or a count beside its number where its sources document it weakly: `how sure` is low, or low to medium.
 * Medium is not marked: a source that one may rely on says it, and a mark on all that is not high would be on most figures, and so be
 * overlooked. The table of sources says medium. Nothing here judges the evidence.
 */
export const tentativeOf = ({ sure, sources }: Partial<Provenance>): Tentative | undefined =>
  sure === 'low' || sure === 'low to medium' ? { sure, sources: sources ?? [] } : undefined;
