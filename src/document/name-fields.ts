import type GithubSlugger from 'github-slugger';
import { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { hasClass } from './class-names.ts';
import { eachElement } from './each-element.ts';
import { elementsOf } from './elements-of.ts';

/**
 * Gives each field of a form its id and name, and binds label and hint to it. The name comes of the label; where another
 * field or a head has it, of the section and the label: two sheets may both ask for a date.
 */
export function nameFields(tree: Root, slugger: GithubSlugger): void {
  const taken = new Set<string>();
  eachElement(tree, ({ properties: { id } }) => {
    if (typeof id === 'string') taken.add(id);
  });
  const claim = (wish: string): string => {
    // The slugger counts on from what it gave out itself; ids of the data's own are none of those.
    let id = slugger.slug(wish);
    while (taken.has(id)) id = slugger.slug(wish);
    taken.add(id);
    return id;
  };
  for (const top of tree.children) {
    if (top.type !== 'element') continue;
    const section = typeof top.properties.id === 'string' ? top.properties.id : undefined;
    eachElement({ type: 'root', children: [top] }, (node) => {
      if (!hasClass(node, 'field') && !hasClass(node, 'tick')) return true;
      const words = slug(textOf(labelIn(node)).trim().replaceAll(/\s+/g, ' ')) || 'field';
      const wish = taken.has(words) && section !== undefined ? `${section}-${words}` : words;
      bind(node, claim(wish), claim);
      return false;
    });
  }
}

function bind(field: Element, id: string, claim: (wish: string) => string): void {
  labelIn(field).properties.htmlFor = [id];
  const hint = elementsOf(field).find((part) => hasClass(part, 'hint'));
  if (hint) hint.properties.id = claim(`${id}-hint`);
  const control = elementsOf(field).find(({ tagName }) => tagName === 'input' || tagName === 'textarea');
  if (!control) throw new Error('A field has a control');
  control.properties = {
    ...control.properties,
    id,
    name: id,
    ...(hint === undefined ? {} : { ariaDescribedBy: [String(hint.properties.id)] }),
  };
}

function labelIn(field: Element): Element {
  const label = elementsOf(field).find(({ tagName }) => tagName === 'label');
  if (!label) throw new Error('A field has a label');
  return label;
}
