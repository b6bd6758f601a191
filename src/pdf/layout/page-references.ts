import { changed } from '../../document/changed.ts';
import { linesIn } from '../../document/lines-in.ts';
import { text } from '../../document/nodes.ts';
import type { Block, DocumentTree, Link, Run } from '../../document/tree.ts';
import type { Messages } from '../../messages/messages.ts';

/** Whether a link of the document says on paper on which page its aim stands. */
export const hasPageReferences = ({ children }: DocumentTree): boolean =>
  linesIn(children).some((runs) => runs.some(saysPage));

/**
 * The document with the page behind each link that says it: “Summary, page 2”.
 *
 * @param pageOf from 1; undefined where nothing has the id
 */
export function withPagesSaid(
  tree: DocumentTree,
  pageOf: (id: string) => number | undefined,
  { pdf }: Messages,
): DocumentTree {
  const line = (runs: readonly Run[]): readonly Run[] => {
    if (!runs.some(saysPage)) return runs;
    return runs.flatMap((run): readonly Run[] => {
      if (!saysPage(run)) return [run];
      const page = pageOf(run.url.slice(1));
      return page === undefined ? [run] : [run, text(pdf.onPage(page))];
    });
  };
  const children: readonly Block[] = changed(tree.children, { line });
  return { ...tree, children };
}

const saysPage = (run: Run): run is Link => run.type === 'link' && run.saysPage === true;
