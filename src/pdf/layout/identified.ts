import type { Placed } from './moved.ts';
import type { Strip } from './strip.ts';

/** What something became, with its id, if it has one, on the first text in it. */
export function identified(strips: readonly Strip[], id: string | undefined): Strip[] {
  let isOpen = id !== undefined;
  return strips.map((each) => {
    const items = isOpen && id !== undefined ? onFirstText(each.items, id) : undefined;
    if (!items) return each;
    isOpen = false;
    return { ...each, items };
  });
}

/** Nothing where there is no text. */
function onFirstText(items: readonly Placed[], id: string): readonly Placed[] | undefined {
  for (const [index, item] of items.entries()) {
    if (item.kind === 'text') return items.with(index, { ...item, id });
    const inside = item.kind === 'moved' ? onFirstText(item.items, id) : undefined;
    if (item.kind === 'moved' && inside) return items.with(index, { ...item, items: inside });
  }
  return undefined;
}
