/** What is made of a list or an object and shares with it what stays: the same one, where all stays. */
export function mapped<Item>(items: readonly Item[], make: (item: Item) => Item): readonly Item[] {
  const made = items.map((item) => make(item));
  return areSame(items, made) ? items : made;
}

/** The same where any number of items may come in the place of one. */
export function replaced<Item extends object>(
  items: readonly Item[],
  make: (item: Item) => Item | readonly Item[],
): readonly Item[] {
  const made = items.map((item) => {
    const some = make(item);
    return isList(some) && some.length === 1 ? (some[0] ?? some) : some;
  });
  return areSame<Item | readonly Item[]>(items, made)
    ? items
    : made.flatMap((some) => (isList(some) ? some : [some]));
}

const isList = <Item>(some: Item | readonly Item[]): some is readonly Item[] => Array.isArray(some);

export const areSame = <Item>(items: readonly Item[], others: readonly Item[]): boolean =>
  items.length === others.length && items.every((item, index) => item === others[index]);

/** @param parts what the object has now */
export function withParts<Whole extends object>(whole: Whole, parts: Readonly<Partial<Whole>>): Whole {
  for (const key in parts) if (parts[key] !== whole[key]) return { ...whole, ...parts };
  return whole;
}
