import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import { pageTree } from './page-tree.ts';

/**
 * A document as one HTML file that requests nothing: styles, fonts and pictures are inside.
 *
 * `faceCss` holds the `@font-face` rules, their fonts as data: addresses. Throws where {@link pageTree} does.
 */
export function renderHtml(document: Document, design: Design, faceCss: string, messages: Messages): string {
  // Drawings have many shapes without content: a slash instead of an end tag keeps the page smaller.
  const form = { closeEmptyElements: true, tightSelfClosing: true };
  const tree = pageTree(document, design, faceCss, messages);
  return `${unified().use(rehypeStringify, form).stringify(tree)}\n`;
}
