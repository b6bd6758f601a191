import type { Root } from 'hast';
import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import { articleReference } from './article-reference.ts';
import { breakLines } from './break-lines.ts';
import { drawings } from './drawings.ts';
import { formTools } from './form/form-tools.ts';
import { listRoles } from './list-roles.ts';
import { longWords } from './long-words.ts';
import { withOrigins } from './origins.ts';
import { page } from './page.ts';
import { styleSheet } from './style/style-sheet.ts';
import { tableRoles } from './table-roles.ts';
import { toHast } from './to-hast.ts';
import { traceData } from './trace-data.ts';

/**
 * The web page of a document, as the tree that is written.
 *
 * `faceCss` holds the `@font-face` rules. The document's tree is not changed. Throws where a link or a picture leads elsewhere than
 * docs/document-tree.md allows, or where a style would end its own element.
 */
export function pageTree(document: Document, design: Design, faceCss: string, messages: Messages): Root {
  const { tree: said, list: origins } = withOrigins(document, messages);
  const tree = toHast(said);
  tableRoles(tree);
  listRoles(tree);
  drawings(tree, design);
  longWords(tree);
  const listed = articleReference(tree, document.about, messages);
  const hasFields = formTools(tree, document, messages);
  const facts = traceData(tree, document.facts, messages);
  const css = styleSheet(document, design, faceCss, messages);
  if (css.includes('</')) throw new Error('The style sheet would end its element: it holds "</"');
  const whole = page(document, tree, design, messages, css, { listed, hasFields, facts, origins });
  breakLines(whole);
  return whole;
}
