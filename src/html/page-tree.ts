import type { Root } from 'hast';
import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import { breakLines } from './break-lines.ts';
import { type FileBeside, filesBeside } from './files-beside.ts';
import { formTools } from './form/form-tools.ts';
import { withOrigins } from './origins.ts';
import { page } from './page.ts';
import { askedOf } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { styleSheet } from './style/style-sheet.ts';
import { toHast } from './to-hast.ts';
import { traceData } from './trace-data.ts';
import { withUnseenHeads } from './unseen-heads.ts';

/**
 * The web page of a document, as the tree that is written. Its blocks are written already.
 *
 * `faceCss` holds the `@font-face` rules. The document's tree is not changed. Throws where a link or a picture leads elsewhere than
 * docs/document-tree.md allows, or where a style would end its own element.
 */
export function pageTree(
  document: Document,
  design: Design,
  faceCss: string,
  messages: Messages,
  beside: readonly FileBeside[] = [],
): Root {
  const { tree, list: origins } = withOrigins(document, messages);
  const pieces = piecesOf(document, design, messages).withTools(() => formTools(document, messages));
  const [first, ...rest] = tree.children;
  const cover = first?.type === 'cover' ? pieces.ofCover(first) : undefined;
  const blocks = cover ? rest : tree.children;
  const { children } = toHast({ type: 'root', children: blocks }, pieces.of);
  const main = [...withUnseenHeads(blocks, children, messages)];
  const asked = askedOf([...(cover?.all ?? []), ...main]);
  const facts = traceData(asked, document.facts, messages);
  const css = styleSheet(document, design, faceCss, messages);
  if (css.includes('</')) throw new Error('The style sheet would end its element: it holds "</"');
  const whole = page(document, design, messages, css, {
    cover,
    main,
    asked,
    facts,
    origins,
    files: filesBeside(beside, messages),
  });
  breakLines(whole);
  return whole;
}
