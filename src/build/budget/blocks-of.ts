import { linesIn } from '../../document/lines-in.ts';
import type { Block, DocumentTree } from '../../document/tree.ts';
import { wordsOf } from '../../document/words-of.ts';

/**
 * The pieces of a document that somebody who shortens it thinks of: what stands at its top, and the blocks in columns of
 * unequal width, which hold most of a handout. A box is one piece.
 */
export const blocksOf = ({ children }: DocumentTree): readonly Block[] =>
  children.flatMap((block) => (block.type === 'split' ? [...block.main, block.aside] : [block]));

/** How a message calls a block: by its first line with words, which is its head where it has one. */
function nameOfBlock(block: Block): string {
  const lines = linesIn(block.type === 'cover' ? block.children : [block])
    .map((line) => wordsOf(line).trim())
    .filter((line) => line !== '');
  const words = lines
    .slice(0, block.type === 'figureRow' ? 2 : 1)
    .join(' ')
    .split(/\s+/);
  return words.length > mostWords ? `“${words.slice(0, mostWords).join(' ')} …”` : `“${words.join(' ')}”`;
}

const mostWords = 6;

/** The three largest blocks with their sizes, the largest first: “Be careful” (48 mm). */
export function largest(
  blocks: readonly { readonly block: Block; readonly size: number }[],
  inWords: (size: number) => string,
): string {
  return [...blocks]
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ block, size }) => `${nameOfBlock(block)} (${inWords(size)})`)
    .join(', ');
}
