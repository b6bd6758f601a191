import type { Item } from '../page.ts';
import { allMoved } from './moved.ts';
import { cost, heightOf, type Strip, strip } from './strip.ts';

/**
 * Blocks side by side. The last one is the main one: pages break where it does, but not beside the others,
 * which are short. All of them begin on one line.
 */
export function beside(sides: readonly (readonly Strip[])[], main: readonly Strip[]): Strip[] {
  const tallest = Math.max(0, ...sides.map(heightOf));
  const items: Item[] = sides.flatMap((side) => flattened(side));
  const ids = sides.flatMap((side) => side.flatMap((each) => each.ids));
  const heading = sides.flatMap((side) => side.flatMap((each) => (each.heading ? [each.heading] : [])))[0];
  const [first, ...rest] = main;
  const breakCost = sides[0]?.[0]?.breakCost ?? first?.breakCost ?? cost.block;
  const head = first ?? strip(tallest, []);
  let reached = head.height;
  const merged: Strip[] = [
    {
      ...head,
      items: [...items, ...head.items],
      ids: [...ids, ...head.ids],
      breakCost,
      ...(heading ? { heading } : {}),
    },
  ];
  for (const each of rest) {
    merged.push(reached + each.before < tallest ? { ...each, breakCost: cost.never } : each);
    reached += each.before + each.height;
  }
  const last = merged.at(-1);
  if (last && reached < tallest)
    merged[merged.length - 1] = { ...last, height: last.height + tallest - reached };
  return merged;
}

/** The items of strips as if they were one. */
export function flattened(strips: readonly Strip[]): Item[] {
  let y = 0;
  return strips.flatMap((each, index) => {
    y += index === 0 ? 0 : each.before;
    const items = allMoved(each.items, 0, y);
    y += each.height;
    return items;
  });
}

/** Blocks side by side as one strip, which no page divides. */
export function row(columns: readonly (readonly Strip[])[], rest: Partial<Strip> = {}): Strip {
  return strip(Math.max(0, ...columns.map(heightOf)), columns.flatMap(flattened), {
    ids: columns.flatMap((column) => column.flatMap((each) => each.ids)),
    ...rest,
  });
}

/** Blocks side by side on one page, unless they are taller than the room in points that it has for them: then lines part. */
export const rowWithin = (room: number, columns: readonly (readonly Strip[])[]): Strip[] =>
  Math.max(0, ...columns.map(heightOf)) > room ? dividedRow(columns) : [row(columns)];

/**
 * The same for a row that heads stand above: no page ends between them and it. Where all of them are taller than a page, the row parts,
 * and no other row does for it.
 */
export function rowUnderHeads(room: number, columns: readonly (readonly Strip[])[]): Strip[] {
  const tallest = Math.max(0, ...columns.map(heightOf));
  if (tallest <= room * 0.6) return [row(columns)];
  const divided = dividedRow(columns);
  return tallest > room
    ? divided
    : divided.map((each) => ({ ...each, breakCost: Math.max(each.breakCost, cost.lastResort) }));
}

function dividedRow(columns: readonly (readonly Strip[])[]): Strip[] {
  const most = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: most }, (_, index) => {
    const parts = columns.map((column) =>
      column.slice(index, index + 1).map((each) => ({ ...each, before: 0 })),
    );
    const before = Math.max(0, ...columns.map((column) => (index === 0 ? 0 : (column[index]?.before ?? 0))));
    // A page ends where all columns let it, and not after a first line.
    const dearest = Math.max(cost.line, ...columns.flatMap((column) => column[index]?.breakCost ?? []));
    return row(parts, { before, breakCost: index < 2 ? cost.never : dearest });
  });
}
