import type { Root, RootContent } from 'hast';
import { raisedOrLowered } from '../citation/raised-or-lowered.ts';

/** The words of a piece of the tree where there is no markup, as in metadata and outlines: 10³, where the tree has 10 and a raised 3. */
export function plainText(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(plainText).join('');
  return node.type === 'element' && (node.tagName === 'sup' || node.tagName === 'sub')
    ? raisedOrLowered(text, node.tagName)
    : text;
}
