/**
 * Groups of what has something in common, directly or by others of the group, in the order in which each group begins; within a group, in the
 * order given.
 */
export function joined<Item>(
  items: readonly Item[],
  has: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const parents = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) root = parent;
    // What leads there leads there at once from now on.
    for (let at = index; at !== root; ) {
      const parent = parents[at] ?? root;
      parents[at] = root;
      at = parent;
    }
    return root;
  };
  const firsts = new Map<string, number>();
  items.forEach((item, index) => {
    for (const what of has(item)) {
      const first = firsts.get(what);
      if (first === undefined) firsts.set(what, index);
      else {
        const [one, other] = [rootOf(first), rootOf(index)];
        parents[Math.max(one, other)] = Math.min(one, other);
      }
    }
  });
  const groups = new Map<number, Item[]>();
  items.forEach((item, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [item]);
    else group.push(item);
  });
  return [...groups.values()];
}
