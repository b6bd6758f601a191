/** Unbroken runs of neighbours that belong together, as each with the one before it. */
export function runsOf<Item extends object>(
  items: Iterable<Item>,
  belongs: (last: Item, next: Item) => boolean,
): readonly (readonly [Item, ...Item[]])[] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && belongs(last, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
