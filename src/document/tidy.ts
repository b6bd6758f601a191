import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const blockParents: ReadonlySet<string> = new Set([
  'section',
  'header',
  'div',
  'ul',
  'ol',
  'table',
  'thead',
  'tbody',
  'tr',
  'dl',
  'blockquote',
  'figure',
]);

/** Drops the line breaks that Markdown leaves between blocks, and comments. */
export function tidy(tree: Root): void {
  visit(tree, (node) => {
    if (
      node.type !== 'root' &&
      !(node.type === 'element' && (blockParents.has(node.tagName) || holdsBlocks(node.children)))
    )
      return;
    node.children = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  });
}

/** A list item or cell that holds paragraphs. */
function holdsBlocks(children: readonly { readonly type: string; readonly tagName?: string }[]): boolean {
  return children.some(
    ({ tagName }) => tagName === 'p' || tagName === 'ul' || tagName === 'ol' || tagName === 'div',
  );
}
