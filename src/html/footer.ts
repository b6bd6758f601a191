import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressOfContact } from '../document/address-of-contact.ts';
import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import { editionLine } from './edition-line.ts';
import { coinsOfArticle, coinsOfPage } from './metadata/coins.ts';

/**
 * The foot of the page: its edition, who made it, under which rights, and how to reach them. Here a reference manager
 * finds the page, and the article too unless it finds that in the reference list.
 */
export function footer(document: Document, messages: Messages, listed: boolean, origins?: Element): Element {
  const words = messages.html;
  const { maker, rights, rightsLang, contact, publishedAt } = document;
  const address = publishedAt === undefined ? undefined : `${publishedAt}.html`;
  return h('footer', [
    ...(origins ? [origins] : []),
    h('p', editionLine(document, messages)),
    h('p', words.madeBy(maker)),
    ...(contact === undefined ? [] : [h('p', [`${words.contact} `, linked(contact)])]),
    ...(address === undefined ? [] : [h('p', [`${words.publishedAt} `, linked(address)])]),
    ...(rights === undefined
      ? []
      : [h('p', rightsLang === undefined ? {} : { lang: rightsLang }, [linked(rights)])]),
    coinsOfPage(document),
    ...(listed ? [] : [coinsOfArticle(document.about.csl)]),
  ]);
}

/** An address as a link, anything else as it is. */
function linked(text: string): ElementContent {
  const href = addressOfContact(text);
  return href === undefined ? { type: 'text', value: text } : h('a', { href }, text);
}
