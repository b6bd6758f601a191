import type { Root, RootContent } from 'hast';
import { eachElement } from './each-element.ts';

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
  tree.children = tree.children.filter(isContent);
  eachElement(tree, (node) => {
    if (blockParents.has(node.tagName) || holdsBlocks(node.children))
      node.children = node.children.filter(isContent);
  });
}

const isContent = (node: RootContent): boolean => !(node.type === 'text' && node.value.trim() === '');

/** A list item or cell that holds paragraphs. */
function holdsBlocks(children: readonly { readonly type: string; readonly tagName?: string }[]): boolean {
  return children.some(
    ({ tagName }) => tagName === 'p' || tagName === 'ul' || tagName === 'ol' || tagName === 'div',
  );
}
