import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { AboutArticle } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import { eachElement } from './each-element.ts';
import { coinsOfArticle } from './metadata/coins.ts';

/**
 * Puts beside the article's entry in the reference list what takes it along: a button that copies it, a BibTeX file
 * inside a link, and its ContextObject. Says whether there was such an entry.
 */
export function articleReference(tree: Root, about: AboutArticle, { html }: Messages): boolean {
  let found = false;
  eachElement(tree, (node) => {
    if (node.tagName !== 'li' || node.properties.id !== `ref-${about.citekey}`) return;
    found = true;
    node.children.push(coinsOfArticle(about.csl), tools(about, html));
  });
  return found;
}

function tools(about: AboutArticle, words: Messages['html']): Element {
  const file = `data:application/x-bibtex;charset=utf-8,${encodeURIComponent(about.bibtex)}`;
  return h('div.tools', [
    // Shown by the script, as it does nothing without.
    h('button', { type: 'button', hidden: true, dataReference: about.reference }, words.copyReference),
    h('a', { href: file, download: `${about.citekey}.bib` }, words.downloadBibtex),
    h('span', { role: 'status', dataCopied: words.referenceCopied, dataSelected: words.referenceSelected }),
  ]);
}
