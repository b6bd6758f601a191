import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Document } from '../../document/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { hasClass } from '../class-names.ts';
import { eachElement } from '../each-element.ts';
import { editionLine } from '../edition-line.ts';

const isForm = (node: Element): boolean => ['field', 'fields', 'tick'].some((name) => hasClass(node, name));

/**
 * Puts before the first field what a page can do with fields: say what becomes of what is typed, print it, download it and clear
 * it. Says whether there was a field. All but the saying is shown by the script (`form.browser.js`).
 */
export function formTools(tree: Root, document: Document, messages: Messages): boolean {
  let found = false;
  eachElement(tree, (node) => {
    found ||= isForm(node);
  });
  if (!found) return false;
  visit(tree, 'element', (node) => {
    if (!hasClass(node, 'field')) return;
    node.children = node.children.map((child) =>
      child.type === 'element' && ['input', 'textarea'].includes(child.tagName) ? typed(child) : child,
    );
    return SKIP;
  });
  visit(tree, 'element', (node, index, parent) => {
    if (!isForm(node) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 0, tools(document, messages));
    return EXIT;
  });
  return true;
}

/** The frame in which a field grows with its text; the script writes the text into its `data-typed`. */
const typed = (control: Element): ElementContent =>
  h(control.tagName === 'input' ? 'div.typed.one-line' : 'div.typed', control);

function tools(document: Document, messages: Messages): Element {
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
