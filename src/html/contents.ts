import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { eachElement } from './each-element.ts';
import { plainText } from './plain-text.ts';

/** Fewer sections are seen at a glance. */
const fewest = 3;

/** The table of contents: a link to each section, named as its head is. It folds, also without a script. */
export function contents(tree: Root, words: { readonly contents: string }): Element | undefined {
  const links: Element[] = [];
  eachElement(tree, (section) => {
    if (section.tagName !== 'section' || section.properties.id === undefined) return;
    const head = headOf(section);
    if (head) links.push(h('li', h('a', { href: `#${section.properties.id}` }, plainText(head))));
  });
  if (links.length < fewest) return undefined;
  return h('nav.contents', { ariaLabel: words.contents }, [
    h('details', [h('summary', words.contents), h('ol', { role: 'list' }, links)]),
  ]);
}

function headOf(section: Element): Element | undefined {
  let head: Element | undefined;
  eachElement(section, (node) => {
    if (node.tagName === 'h2') head ??= node;
  });
  return head;
}
