import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import type { FileBeside } from './files-beside.ts';
import { pageTree } from './page-tree.ts';
import { writtenAround } from './written.ts';

/**
 * A document as one HTML file that requests nothing: styles, fonts and pictures are inside.
 *
 * `faceCss` holds the `@font-face` rules, their fonts as data: addresses. Throws where {@link pageTree} does.
 */
export const renderHtml = (
  document: Document,
  design: Design,
  faceCss: string,
  messages: Messages,
  beside: readonly FileBeside[] = [],
): string => `${writtenAround(pageTree(document, design, faceCss, messages, beside))}\n`;
