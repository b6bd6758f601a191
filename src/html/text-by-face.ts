import type { Element, ElementContent } from 'hast';
import type { Design, FaceName, TypeRole } from '../design/design.ts';
import { hasClass } from '../document/class-names.ts';
import type { Document } from '../document/document.ts';
import { toHast } from '../document/to-hast.ts';

/** Latin text that any face may be asked for: the program's own words, numerals, what a document says of itself. */
const latin = 'abc';

/** A letter of each slice that a reader may type: of western and of eastern Europe, and of Vietnam. */
const typed = 'éłế';

/**
 * The text that a page shows in each face, so that it carries a face's letters of another script only where they occur. A text may
 * be counted for a face too many, never for one too few. Faces that a page does not use are not named.
 */
export function textByFace(document: Document, design: Design): ReadonlyMap<FaceName, string> {
  const { type } = design;
  const texts = new Map<FaceName, string>();
  const add = (face: FaceName, text: string): void => {
    texts.set(face, (texts.get(face) ?? latin) + text);
  };
  const walk = (node: ElementContent, faces: readonly FaceName[]): void => {
    if (node.type === 'text') for (const face of faces) add(face, node.value);
    if (node.type !== 'element') return;
    if (node.tagName === 'input' || node.tagName === 'textarea') add(type.body.face, typed);
    const inner = facesOf(node, faces, design);
    for (const child of node.children) walk(child, inner);
  };
  for (const node of toHast(document.tree).children)
    if (node.type !== 'doctype') walk(node, [type.body.face]);
  const { title, kind, maker, rights = '', contact = '' } = document;
  add(type.note.face, [maker, rights, contact].join(' '));
  add(type.running.face, [title, kind].join(' '));
  return texts;
}

const boldOf = (face: FaceName): FaceName => (face.startsWith('serif') ? 'serif-semibold' : 'sans-semibold');

const roles: readonly (readonly [is: (element: Element) => boolean, roles: readonly TypeRole[]])[] = [
  [(element) => element.tagName === 'h1', ['title']],
  [(element) => hasClass(element, 'group') && element.tagName !== 'tr', ['themeRow']],
  // The contents name each head in body text.
  [(element) => element.tagName === 'h2', ['section', 'messagesHead', 'kind', 'body']],
  // The head of a group of rows; in a breakdown it is a row's head.
  [(element) => hasClass(element, 'group'), ['themeRow', 'tableRowHead']],
  [(element) => element.properties.scope === 'rowgroup', ['themeRow', 'tableRowHead']],
  // The head of a question to answer is the program's own, in letters that every face has.
  [(element) => element.tagName === 'h3', ['subsection', 'tableHead']],
  [(element) => element.tagName === 'label', ['fieldLabel', 'body']],
  [(element) => hasClass(element, 'hint'), ['fieldHint']],
  [(element) => hasClass(element, 'piece'), ['certificate']],
  [(element) => element.tagName === 'td' || element.tagName === 'dd', ['table']],
  // A head stands over its cell again where rows are stacked.
  [(element) => element.tagName === 'th', ['tableHead', 'tableRowHead', 'table']],
  [(element) => element.tagName === 'dt', ['tableRowHead', 'tableHead', 'table']],
  [(element) => hasClass(element, 'marked'), ['tableRowHead', 'table']],
  // In the mast, and in an entry.
  [(element) => hasClass(element, 'label'), ['audience', 'tableHead']],
  [
    (element) =>
      element.tagName === 'figcaption' ||
      hasClass(element, 'note') ||
      hasClass(element, 'by') ||
      hasClass(element, 'caption'),
    ['note'],
  ],
  [(element) => hasClass(element, 'subtitle'), ['subtitle']],
  [(element) => hasClass(element, 'lead'), ['lead']],
  [(element) => hasClass(element, 'claim'), ['claim']],
  [(element) => hasClass(element, 'kind'), ['kind']],
  [(element) => hasClass(element, 'audience'), ['audience']],
  [(element) => hasClass(element, 'stat'), ['stat']],
  [(element) => hasClass(element, 'unit'), ['statUnit']],
  [(element) => hasClass(element, 'messages'), ['body', 'numeral']],
];

function facesOf(element: Element, inherited: readonly FaceName[], { type }: Design): readonly FaceName[] {
  if (element.tagName === 'em') return [...inherited, 'sans-italic'];
  if (element.tagName === 'strong') return [...new Set([...inherited, ...inherited.map(boldOf)])];
  const own = roles.find(([is]) => is(element))?.[1];
  return own === undefined ? inherited : [...new Set(own.map((role) => type[role].face))];
}
