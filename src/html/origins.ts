import type { Element } from 'hast';
import { h } from 'hastscript';
import { blocksIn } from '../document/blocks-in.ts';
import { changed, replacedRuns } from '../document/changed.ts';
import type { Document } from '../document/document.ts';
import { trace } from '../document/trace.ts';
import type { Block, DocumentTree } from '../document/tree.ts';
import type { Messages } from '../messages/messages.ts';
import { tableRoles } from './table-roles.ts';
import { blockToHast } from './to-hast.ts';

/**
 * Where each figure comes from, folded at the foot of a page whose document has no room for it, and the tree whose figures lead there.
 * No list where the document says it itself, or has no figure.
 */
export function withOrigins(
  { tree, origins }: Document,
  { html }: Messages,
): { readonly tree: DocumentTree; readonly list?: Element } {
  if (origins.length === 0 || tree.children.some(hasSources) || !hasFigure(tree)) return { tree };
  const { children } = trace({ type: 'root', children: [...tree.children, ...origins] });
  const [own, listed] = [children.slice(0, tree.children.length), children.slice(tree.children.length)];
  const list = h('details.origins', [h('summary', html.trace.list), ...listed.map(blockToHast)]);
  tableRoles({ type: 'root', children: [list] });
  return { tree: { type: 'root', children: own }, list };
}

const hasSources = (block: Block): boolean =>
  ((block.type === 'table' || block.type === 'entries') && block.kind === 'sources') ||
  blocksIn(block).some(hasSources);

function hasFigure({ children }: DocumentTree): boolean {
  let found = children.some(({ type }) => type === 'figureRow');
  changed(children, {
    line: (runs) =>
      replacedRuns(runs, (run) => {
        found ||= run.type === 'figure';
        return undefined;
      }),
  });
  return found;
}
