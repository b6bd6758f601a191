import type { Block, Run } from '../../document/tree.ts';

/** A head or a sentence with a colon does not stand at the foot of a page without what it speaks of. */
export function introduces(before: Block, block: Block | undefined): boolean {
  const isNote = block?.type === 'paragraph' && block.role === 'note';
  switch (before.type) {
    case 'heading':
    case 'counted':
      return true;
    case 'table':
    case 'entries':
      return isNote;
    case 'paragraph':
      return before.role === 'claim' || before.role === 'label' || lastCharacter(before.children) === ':';
    default:
      return false;
  }
}

/** The last character of a line that is no space; nothing where it ends in none. */
export function lastCharacter(runs: readonly Run[]): string {
  const last = runs.findLast((run) => run.type !== 'text' || run.value.trim() !== '');
  if (!last) return '';
  if ('children' in last) return lastCharacter(last.children);
  return last.type === 'text' || last.type === 'inlineCode' ? last.value.trimEnd().slice(-1) : '';
}
