import type { Element, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../document/tree.ts';
import type { Messages } from '../messages/messages.ts';

/**
 * Blocks with heads above those that a sheet of one side has no room to give one: who goes through a page from head to head with a
 * screen reader would pass by all that stands under none (WCAG 2.2, 2.4.10). They are out of sight, as the place on the page says the same.
 *
 * @param made what was made of each of the blocks
 */
export function withUnseenHeads<Made extends RootContent>(
  blocks: readonly Block[],
  made: readonly Made[],
  messages: Messages,
): readonly (Made | Element)[] {
  return made.flatMap((each, index) => {
    const block = blocks[index];
    // A head that can be seen stands over what follows it.
    const words = block && blocks[index - 1]?.type !== 'heading' ? headOf(block, messages) : undefined;
    return words === undefined ? [each] : [h('h2.unseen', words), each];
  });
}

/** What stands over a block that names itself by its place. */
function headOf(block: Block, { html: { heads } }: Messages): string | undefined {
  switch (block.type) {
    case 'keyMessages':
      return heads.keyMessages;
    case 'table':
    case 'entries':
      return block.kind === 'findings' ? heads.findings : undefined;
    case 'references':
      return block.children.length === 1 ? heads.reference : heads.references;
    default:
      return undefined;
  }
}
