import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import type { Document } from '../../document/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { hasClass } from '../class-names.ts';
import { eachElement } from '../each-element.ts';
import { editionLine } from '../edition-line.ts';

/** Whether a reader fills it in. */
export const isForm = (node: Element): boolean =>
  ['field', 'fields', 'tick'].some((name) => hasClass(node, name));

/** Lets each field grow with what is typed. */
export function growingFields(tree: Root): void {
  eachElement(tree, (node) => {
    if (!hasClass(node, 'field')) return true;
    node.children = node.children.map((child) =>
      child.type === 'element' && ['input', 'textarea'].includes(child.tagName) ? typed(child) : child,
    );
    return false;
  });
}

/** Puts tools before the first field. In the tree itself they have a line of their own. */
export function besideFirstField(tree: Root, tools: Element): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!isForm(node) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 0, tools, ...(parent === tree ? [text('\n')] : []));
    return EXIT;
  });
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** The frame in which a field grows with its text; the script writes the text into its `data-typed`. */
const typed = (control: Element): ElementContent =>
  h(control.tagName === 'input' ? 'div.typed.one-line' : 'div.typed', control);

/**
 * What a page can do with fields: say what becomes of what is typed, print it, download it and clear it. All but the saying is shown by
 * the script (`form.browser.js`).
 */
export function formTools(document: Document, messages: Messages): Element {
  const words = messages.html.form;
  const button = (does: string, text: string, hidden = false): Element =>
    h('button', { type: 'button', dataDoes: does, hidden }, text);
  return h(
    'div.form-tools',
    {
      // One for each document and edition, as all files of one site, or of one disk, share a store.
      dataStore: `brevier ${document.reviewId}/${document.name} ${document.edition.number} ${document.edition.date}`,
      dataFile: `${document.reviewId}-${document.name}.txt`,
      dataHead: [document.title, document.kind, editionLine(document, messages)].join('\n'),
      dataEmpty: words.empty,
      dataRestored: words.restored,
      dataCleared: words.cleared,
      dataUnkept: words.unkept,
    },
    [
      h('p.note', [
        `${words.typing} `,
        h('span', { dataIs: 'unkept' }, words.unkept),
        h('span', { dataIs: 'kept', hidden: true }, words.kept),
      ]),
      h('div.tools', { dataIs: 'tools', hidden: true }, [
        button('print', words.print),
        button('download', words.download),
        button('clear', words.clear),
        h(
          'span.question',
          { role: 'group', ariaLabel: words.clearQuestion, dataIs: 'question', hidden: true },
          [
            h('span', { ariaHidden: 'true' }, words.clearQuestion),
            button('clear-indeed', words.clearIndeed),
            button('keep', words.keep),
          ],
        ),
      ]),
      h('p.note', { role: 'status' }),
    ],
  );
}
