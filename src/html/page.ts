import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import { hasClass } from './class-names.ts';
import { contents } from './contents.ts';
import copyScript from './copy.browser.js';
import { footer } from './footer.ts';
import formScript from './form/form.browser.js';
import { head } from './head.ts';
import traceScript from './trace.browser.js';

/** What a page may have beside its document. */
interface Parts {
  /** Whether the article stands in its reference list. */
  readonly listed: boolean;
  /** Whether a reader fills something in. */
  readonly hasFields: boolean;
  /** Where figures come from, for the script. */
  readonly facts: Element | undefined;
  /** The same as a list, where the document has none. */
  readonly origins: Element | undefined;
}

/** Heads take their ids from their words in small letters, so that none of them is called this. */
const mainId = 'Main';

/** The whole page around the prepared tree. */
export function page(
  document: Document,
  tree: Root,
  design: Design,
  messages: Messages,
  css: string,
  { listed, hasFields, facts, origins }: Parts,
): Root {
  const scripts = [
    ...(listed ? [copyScript] : []),
    ...(facts ? [traceScript] : []),
    ...(hasFields ? [formScript] : []),
  ];
  const script = scripts.length > 0 ? scripts.join('') : undefined;
  const blocks = tree.children.filter((node) => node.type === 'element');
  const nav = contents(tree, messages.html);
  const [first, ...rest] = blocks;
  const opening = first && hasClass(first, 'cover') ? [cover(first, nav)] : nav ? [nav] : [];
  const main = first && hasClass(first, 'cover') ? rest : blocks;
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'text', value: '\n' },
      h('html', { lang: document.lang }, [
        head(document, design, css, script),
        h('body', [
          h('a.skip', { href: `#${mainId}` }, messages.html.skip),
          ...opening,
          h('main', { id: mainId, tabIndex: -1 }, main),
          footer(document, messages, listed, origins),
          ...(facts ? [facts] : []),
          ...(script === undefined ? [] : [h('script', script)]),
        ]),
      ]),
    ],
  };
}

/** The head of the document: its text with the contents on the left, the dot field on the right. */
function cover(header: Element, nav: Element | undefined): Element {
  const isPart = (name: string) => (node: ElementContent) => node.type === 'element' && hasClass(node, name);
  const mast = header.children.filter(isPart('mast'));
  const field = header.children.filter(isPart('dot-field'));
  const text = header.children.filter((node) => !mast.includes(node) && !field.includes(node));
  // A strip of dots runs over the whole width.
  const isWhole = header.children.some(isPart('ends'));
  return {
    ...header,
    children: [
      ...mast,
      h(isWhole ? 'div.opening.whole' : 'div.opening', [
        h('div.opening-text', [...text, ...(nav ? [nav] : [])]),
        ...field,
      ]),
    ],
  };
}
