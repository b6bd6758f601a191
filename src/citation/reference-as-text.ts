import type { ElementContent } from 'hast';
import { raisedOrLowered } from './raised-or-lowered.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/** A reference as one line of plain text without its number, for “copy the reference”. */
export function referenceAsText({ content }: ReferenceEntry): string {
  return content.map(asText).join('');
}

function asText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const text = node.children.map(asText).join('');
  switch (node.tagName) {
    case 'br':
      return ' ';
    case 'sup':
    case 'sub':
      return raisedOrLowered(text, node.tagName);
    default:
      return text;
  }
}
