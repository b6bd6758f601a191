import { blocksIn } from './blocks-in.ts';
import type { Block } from './tree.ts';

/** The ids of blocks and what stands in them, in the order of the document: places that a link can lead to. */
export const idsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => [...idsOf(block), ...idsIn(blocksIn(block))]);

function idsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'section':
    case 'heading':
    case 'tick':
      return block.id === undefined ? [] : [block.id];
    case 'field':
      return [block.id, block.hintId].filter((id) => id !== undefined);
    case 'references':
      return block.to === 'works' ? block.children.map(({ citekey }) => `ref-${citekey}`) : [];
    default:
      return [];
  }
}
