import type { Element, ElementContent, Root } from 'hast';
import { onceFor } from '../cache/once-for.ts';
import type { Design } from '../design/design.ts';
import type { AboutArticle, Document } from '../document/document.ts';
import type { Block, Cover } from '../document/tree.ts';
import type { Messages } from '../messages/messages.ts';
import { articleReference } from './article-reference.ts';
import { breakLines } from './break-lines.ts';
import { hasClass } from './class-names.ts';
import { drawings } from './drawings.ts';
import { besideFirstField, growingFields } from './form/form-tools.ts';
import { listRoles } from './list-roles.ts';
import { longWords } from './long-words.ts';
import { askedOf, type Piece, type Raw } from './piece.ts';
import { tableRoles } from './table-roles.ts';
import { blockToHast } from './to-hast.ts';
import { withUnseenHeads } from './unseen-heads.ts';
import { written } from './written.ts';

/** The blocks of a document as pieces of its page. Those of one block are made once, as blocks do not change. */
export interface Pieces {
  readonly of: (block: Block) => Piece;
  readonly ofCover: (block: Cover) => CoverPieces;
}

/** The cover in the parts that a page has for it. */
export interface CoverPieces {
  readonly mast: readonly Piece[];
  readonly text: readonly Piece[];
  readonly dotField: readonly Piece[];
  /** Whether a strip of dots runs over the whole width. */
  readonly isWhole: boolean;
  /** In the order of the document. */
  readonly all: readonly Piece[];
}

/**
 * The pieces of a document; with tools, where these are to stand before the first field, in the order in which they are asked for.
 * Beside its block a piece depends on what is named here.
 */
export function piecesOf(
  { about }: Document,
  design: Design,
  messages: Messages,
): Pieces & { readonly withTools: (tools: () => Element) => Pieces } {
  return piecesIn(design)(messages)(about);
}

const piecesIn = onceFor((design: Design) =>
  onceFor((messages: Messages) =>
    onceFor((about: AboutArticle) => {
      /** @param held what stands for the blocks that it holds */
      const prepared = (block: Block, held?: (block: Block) => Raw): readonly [Root, isListed: boolean] => {
        const made = blockToHast(block, held);
        const [main] = made.children;
        if (block.type === 'split' && main?.type === 'element')
          main.children = [...withUnseenHeads(block.main, main.children, messages)];
        const root: Root = { type: 'root', children: [made] };
        tableRoles(root);
        listRoles(root);
        drawings(root, design);
        longWords(root);
        const isListed = articleReference(root, about, messages);
        growingFields(root);
        return [root, isListed];
      };
      const of = onceFor((block: Block): Piece => pieceOf(...prepared(block, of)));
      const ofCover = onceFor((block: Cover) => coverPieces(...prepared(block)));

      const withTools = (tools: () => Element): Pieces => {
        let arePlaced = false;
        const place = (root: Root): void => {
          if (!arePlaced) besideFirstField(root, tools());
          arePlaced = true;
        };
        const ofPlacing = (block: Block): Piece => {
          const piece = of(block);
          if (arePlaced || !piece.asked.hasField) return piece;
          const [root, isListed] = prepared(block, ofPlacing);
          place(root);
          return pieceOf(root, isListed);
        };
        return {
          of: ofPlacing,
          ofCover(block) {
            const pieces = ofCover(block);
            if (arePlaced || !askedOf(pieces.all).hasField) return pieces;
            const [root, isListed] = prepared(block);
            place(root);
            return coverPieces(root, isListed);
          },
        };
      };
      return { of, ofCover, withTools };
    }),
  ),
);

/** @param root a tree of its own, of which nobody knows yet */
export function pieceOf(root: Root, isListed = false): Piece {
  const asked = askedOf(root.children);
  let value: string | undefined;
  return {
    type: 'raw',
    // A check asks for no text.
    get value() {
      if (value === undefined) {
        breakLines(root);
        value = written(root);
        root.children = [];
      }
      return value;
    },
    asked: { ...asked, isListed: asked.isListed || isListed },
  };
}

function coverPieces({ children: [header] }: Root, isListed: boolean): CoverPieces {
  if (header?.type !== 'element') throw new Error('A cover is an element');
  const mast: Piece[] = [];
  const text: Piece[] = [];
  const dotField: Piece[] = [];
  const { children } = header;
  const all = children.map((node) => {
    const piece = pieceOf({ type: 'root', children: [node] }, isListed);
    const place = isPart(node, 'mast') ? mast : isPart(node, 'dot-field') ? dotField : text;
    place.push(piece);
    return piece;
  });
  return { mast, text, dotField, isWhole: children.some((node) => isPart(node, 'ends')), all };
}

const isPart = (node: ElementContent, name: string): boolean =>
  node.type === 'element' && hasClass(node, name);
