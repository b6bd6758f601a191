import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Asked } from './piece.ts';

/** Fewer sections are seen at a glance. */
const fewest = 3;

/** The table of contents: a link to each section, named as its head is. It folds, also without a script. */
export function contents({ sections }: Asked, words: { readonly contents: string }): Element | undefined {
  if (sections.length < fewest) return undefined;
  const links = sections.map(({ id, head }) => h('li', h('a', { href: `#${id}` }, head)));
  return h('nav.contents', { ariaLabel: words.contents }, [
    h('details', [h('summary', words.contents), h('ol', { role: 'list' }, links)]),
  ]);
}
