/** Unbroken runs of neighbours that belong together, as each with the one before it. */
export function runsOf<Item extends object>(
  items: Iterable<Item>,
  belongs: (last: Item, next: Item) => boolean,
): readonly (readonly [Item, ...Item[]])[] {
  const runs: [Item, ...Item[]][] = [];
  let run: [Item, ...Item[]] | undefined;
  let last: Item | undefined;
  for (const item of items) {
    if (run && last && belongs(last, item)) run.push(item);
    else {
      run = [item];
      runs.push(run);
    }
    last = item;
  }
  return runs;
}
