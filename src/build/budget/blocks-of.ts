import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { hasClass } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';

/**
 * The pieces of a document that somebody who shortens it thinks of: what stands at its top, and the blocks in columns of
 * unequal width, which hold most of a handout.
 */
export const blocksOf = (tree: Root): readonly Element[] =>
  elementsOf(tree).flatMap((block) =>
    hasClass(block, 'split') ? elementsOf(block).flatMap((column) => partsOf(column)) : [block],
  );

/** A box is one piece. */
const partsOf = (column: Element): readonly Element[] =>
  hasClass(column, 'box') ? [column] : elementsOf(column);

/** How a message calls a block: by its head, or by its first words. */
function nameOfBlock(block: Element): string {
  const named = headOf(block) ?? block;
  const words = textOf(named).trim().split(/\s+/);
  return words.length > mostWords ? `“${words.slice(0, mostWords).join(' ')} …”` : `“${words.join(' ')}”`;
}

const mostWords = 6;

const heads: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'caption', 'th', 'p', 'li']);

/** The first of its parts that is a head, a caption or a paragraph. */
function headOf(block: Element): Element | undefined {
  for (const part of elementsOf(block)) {
    if (hasClass(part, 'mast')) continue;
    if (heads.has(part.tagName)) return part;
    const inner = headOf(part);
    if (inner) return inner;
  }
  return undefined;
}

/** The three largest blocks with their sizes, the largest first: “Be careful” (48 mm). */
export function largest(
  blocks: readonly { readonly block: Element; readonly size: number }[],
  inWords: (size: number) => string,
): string {
  return [...blocks]
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ block, size }) => `${nameOfBlock(block)} (${inWords(size)})`)
    .join(', ');
}
