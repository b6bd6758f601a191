import type { Element } from 'hast';
import type { Strip } from './strip.ts';

/** What an element became, with the element's id, if it has one, on the first text in it. */
export function identified(strips: readonly Strip[], { properties: { id } }: Element): Strip[] {
  let isOpen = typeof id === 'string';
  return strips.map((each) => {
    const first = isOpen ? each.items.findIndex(({ kind }) => kind === 'text') : -1;
    const text = each.items[first];
    if (text?.kind !== 'text') return each;
    isOpen = false;
    return { ...each, items: each.items.with(first, { ...text, id: String(id) }) };
  });
}
