import { changed } from './changed.ts';
import { withParts } from './shared-parts.ts';
import type { Block } from './tree.ts';

/**
 * Blocks in which what is said of all numbers of a table stands in its caption and not below it: where tables are entries, their end can be pages
 * away from the first number.
 */
export const caveatsInCaptions = (blocks: readonly Block[]): readonly Block[] =>
  inOrder(changed(blocks, { block: (block) => [withInner(block)] }));

function withInner(block: Block): Block {
  switch (block.type) {
    case 'section':
    case 'box':
      return withParts(block, { children: inOrder(block.children) });
    case 'split':
      return withParts(block, { main: inOrder(block.main) });
    case 'columns':
      return withParts(block, { columns: block.columns.map(inOrder) });
    default:
      return block;
  }
}

function inOrder(blocks: readonly Block[]): readonly Block[] {
  const made: Block[] = [];
  for (const block of blocks) {
    const table = made.at(-1);
    if (block.type === 'paragraph' && block.isCaveat && table?.type === 'table')
      made[made.length - 1] = {
        ...table,
        caption: [...table.caption, { type: 'text', value: ' ' }, { type: 'break' }, ...block.children],
      };
    else made.push(block);
  }
  return made.length === blocks.length && made.every((block, index) => block === blocks[index])
    ? blocks
    : made;
}
