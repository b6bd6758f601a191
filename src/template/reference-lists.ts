import { blocksIn } from '../document/blocks-in.ts';
import type { Block } from '../document/tree.ts';

/** The reference lists of a filled template, in which each cited work has a place. A document has one or none. */
export const referenceLists = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.type === 'references' && block.to === 'works' ? [block] : referenceLists(blocksIn(block)),
  );
