import type { Element } from 'hast';
import { h } from 'hastscript';
import { likeLatest } from '../cache/like-latest.ts';
import { onceFor } from '../cache/once-for.ts';
import { blocksIn } from '../document/blocks-in.ts';
import type { Document } from '../document/document.ts';
import { linesIn } from '../document/lines-in.ts';
import { trace } from '../document/trace.ts';
import type { Block, DocumentTree, Run } from '../document/tree.ts';
import type { Messages } from '../messages/messages.ts';
import type { Piece } from './piece.ts';
import { pieceOf } from './pieces.ts';
import { tableRoles } from './table-roles.ts';
import { blockToHast } from './to-hast.ts';

/** Blocks that are made anew for the figures in them are for most edits those of the page before. */
const asLatest = likeLatest<readonly Block[]>('position');

/**
 * Where each figure comes from, folded at the foot of a page whose document has no room for it, and the tree whose figures lead there.
 * No list where the document says it itself, or has no figure.
 */
export function withOrigins(
  { reviewId, name, tree, origins }: Document,
  { html }: Messages,
): { readonly tree: DocumentTree; readonly list?: Element } {
  if (origins.length === 0 || tree.children.some(hasSources) || !tree.children.some(hasFigure))
    return { tree };
  const traced = trace({ type: 'root', children: [...tree.children, ...origins] });
  const children = asLatest(reviewId, name, traced.children);
  const [own, listed] = [children.slice(0, tree.children.length), children.slice(tree.children.length)];
  const list = h('details.origins', [h('summary', html.trace.list), ...listed.map(listPiece)]);
  return { tree: { type: 'root', children: own }, list };
}

const listPiece = onceFor((block: Block): Piece => {
  const list = blockToHast(block);
  tableRoles({ type: 'root', children: [list] });
  return pieceOf({ type: 'root', children: [list] });
});

const hasSources = (block: Block): boolean =>
  ((block.type === 'table' || block.type === 'entries') && block.kind === 'sources') ||
  blocksIn(block).some(hasSources);

const hasFigure = (block: Block): boolean => block.type === 'figureRow' || linesIn([block]).some(holdsFigure);

const holdsFigure = (runs: readonly Run[]): boolean =>
  runs.some((run) => run.type === 'figure' || ('children' in run && holdsFigure(run.children)));
