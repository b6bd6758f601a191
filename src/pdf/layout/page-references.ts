import { changed } from '../../document/changed.ts';
import { linesIn } from '../../document/lines-in.ts';
import { text } from '../../document/nodes.ts';
import type { Block, DocumentTree, Link, Run } from '../../document/tree.ts';
import type { Messages } from '../../messages/messages.ts';

/** The ids of which a link of the document says on paper on which page they stand, each once. */
export const askedPages = ({ children }: DocumentTree): readonly string[] => [
  ...new Set(linesIn(children).flatMap((runs) => runs.filter(saysPage).map(idOf))),
];

/**
 * The document with the page behind each link that says it: “Summary, page 2”.
 *
 * @param pages of ids, from 1; a link to an id without one stays as it is
 */
export function withPagesSaid(
  tree: DocumentTree,
  pages: ReadonlyMap<string, number>,
  { pdf }: Messages,
): DocumentTree {
  const line = (runs: readonly Run[]): readonly Run[] => {
    if (!runs.some(saysPage)) return runs;
    return runs.flatMap((run): readonly Run[] => {
      if (!saysPage(run)) return [run];
      const page = pages.get(idOf(run));
      return page === undefined ? [run] : [run, text(pdf.onPage(page))];
    });
  };
  const children: readonly Block[] = changed(tree.children, { line });
  return { ...tree, children };
}

const idOf = ({ url }: Link): string => url.slice(1);

const saysPage = (run: Run): run is Link => run.type === 'link' && run.saysPage === true;
