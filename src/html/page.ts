import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import { contents } from './contents.ts';
import copyScript from './copy.browser.js';
import { footer } from './footer.ts';
import formScript from './form/form.browser.js';
import { head } from './head.ts';
import type { Asked } from './piece.ts';
import type { CoverPieces } from './pieces.ts';
import traceScript from './trace.browser.js';

/** What a page holds beside its head and foot. */
interface Parts {
  /** The head of the document, where it has one. */
  readonly cover: CoverPieces | undefined;
  readonly main: Root['children'];
  readonly asked: Asked;
  /** Where figures come from, for the script. */
  readonly facts: Element | undefined;
  /** Where the other files of the document are. */
  readonly files: Element | undefined;
  /** The same as a list, where the document has none. */
  readonly origins: Element | undefined;
}

/** Heads take their ids from their words in small letters, so that none of them is called this. */
const mainId = 'Main';

/** The whole page around what is written of the document. */
export function page(
  document: Document,
  design: Design,
  messages: Messages,
  css: string,
  { cover, main, asked, facts, origins, files }: Parts,
): Root {
  const { isListed, hasField } = asked;
  const scripts = [
    ...(isListed ? [copyScript] : []),
    ...(facts ? [traceScript] : []),
    ...(hasField ? [formScript] : []),
  ];
  const script = scripts.length > 0 ? scripts.join('') : undefined;
  const nav = [files, contents(asked, messages.html)].filter((part) => part !== undefined);
  const opening = cover ? [opened(cover, nav)] : nav;
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
          h('main', { id: mainId, tabIndex: -1 }, [...main]),
          footer(document, messages, isListed, origins),
          ...(facts ? [facts] : []),
          ...(script === undefined ? [] : [h('script', script)]),
        ]),
      ]),
    ],
  };
}

/** The head of the document: its text with the other formats and the contents on the left, the dot field on the right. */
const opened = ({ mast, text, dotField, isWhole }: CoverPieces, nav: readonly Element[]): Element =>
  h('header.cover', [
    ...mast,
    h(isWhole ? 'div.opening.whole' : 'div.opening', [h('div.opening-text', [...text, ...nav]), ...dotField]),
  ]);
