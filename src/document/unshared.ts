import { changed } from './changed.ts';
import type { DocumentTree, Run } from './tree.ts';

/** The same tree in which each block, run and list of words stands once, for what knows them by their place: blocks of a tree may share parts. */
export const unshared = ({ children }: DocumentTree): DocumentTree => ({
  type: 'root',
  // A block without words is not touched by a change of its lines.
  children: changed(children, { line: copies, block: (block) => [{ ...block }] }),
});

const copies = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ('children' in run ? { ...run, children: copies(run.children) } : { ...run }));
