import type { PhrasingContent, RootContent } from 'mdast';

/** Whether a filled node is inline content. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return [
    'text',
    'emphasis',
    'strong',
    'inlineCode',
    'break',
    'link',
    'figure',
    'foreign',
    'citation',
    'raised',
    'lowered',
    'smallCaps',
  ].includes(node.type);
}
