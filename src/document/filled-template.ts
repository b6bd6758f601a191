import type { CitationCluster } from '../citation/citation-cluster.ts';
import type { Fault } from '../fault/fault.ts';
import type { TracedFact } from './traced-fact.ts';
import type { Block, DocumentTree } from './tree.ts';

/** What a template becomes with the data of a review in it, before its citations are formatted. */
export interface FilledTemplate {
  /** With values and blocks in place; in-text citations are numbered. */
  readonly tree: DocumentTree;
  readonly clusters: readonly CitationCluster[];
  /** Where each figure of the review comes from, by its path. */
  readonly facts: ReadonlyMap<string, TracedFact>;
  /** The table that says where each figure comes from, whether or not the template asks for it. */
  readonly origins: readonly Block[];
  readonly faults: readonly Fault[];
}
