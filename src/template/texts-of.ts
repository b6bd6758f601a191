import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { looksLikeTable } from './looks-like-table.ts';

/** Where each paragraph and head of a template begins and ends in its source, but for what is no text and told as such. */
export function textsOf(
  tree: Root,
  source: string,
): readonly { readonly start: number; readonly end: number }[] {
  const texts: { start: number; end: number }[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    if (!looksLikeTable(source.slice(start.offset, end.offset)))
      texts.push({ start: start.offset, end: end.offset });
  });
  return texts;
}
