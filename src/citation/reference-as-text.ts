import { toString as textOf } from 'hast-util-to-string';
import type { ReferenceEntry } from './reference-entry.ts';

/** A reference as one line of plain text without its number, for “copy the reference”. */
export function referenceAsText({ content }: ReferenceEntry): string {
  return content
    .map((node) => (node.type === 'element' && node.tagName === 'br' ? ' ' : textOf(node)))
    .join('');
}
