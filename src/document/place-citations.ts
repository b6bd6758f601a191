import type { FormattedCitations } from '../citation/format-citations.ts';
import { changed, replacedRuns } from './changed.ts';
import type { Block, DocumentTree, Run } from './tree.ts';

/** The key under which the document itself is formatted, for “cite this”. */
export const thisDocument = 'this-document';

/** Puts formatted citations, the reference list and “cite this” where the filled template left room for them. */
export function placeCitations(
  tree: DocumentTree,
  { clusters, entries, numeric }: FormattedCitations,
): DocumentTree {
  const line = (runs: readonly Run[]): readonly Run[] =>
    replacedRuns(runs, (run) => (run.type === 'citation' ? (clusters[run.cluster] ?? []) : undefined));
  const block = (given: Block): readonly Block[] => {
    if (given.type !== 'references') return [given];
    const isOwn = given.to === 'this document';
    const listed = entries.filter(({ citekey }) => (citekey === thisDocument) === isOwn);
    if (isOwn && listed.length === 0) return [];
    const children = listed.map(({ citekey, content }) => ({
      type: 'reference' as const,
      citekey,
      children: content,
    }));
    return [{ ...given, numbered: numeric && !isOwn, children }];
  };
  return { ...tree, children: changed(tree.children, { line, block }) };
}
