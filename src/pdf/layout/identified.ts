import type { Strip } from './strip.ts';

/** What something became, with its id, if it has one, on the first text in it. */
export function identified(strips: readonly Strip[], id: string | undefined): Strip[] {
  let isOpen = id !== undefined;
  return strips.map((each) => {
    const first = isOpen ? each.items.findIndex(({ kind }) => kind === 'text') : -1;
    const text = each.items[first];
    if (text?.kind !== 'text' || id === undefined) return each;
    isOpen = false;
    return { ...each, items: each.items.with(first, { ...text, id }) };
  });
}
