import type { Design } from '../../design/design.ts';
import { millimetres } from './millimetres.ts';
import { allMoved, type Placed } from './moved.ts';
import { cost, heightOf, type Strip, strip } from './strip.ts';

/**
 * Blocks side by side. The last one is the main one: pages break where it does, but not beside the others,
 * which are short. All of them begin on one line.
 */
export function beside(sides: readonly (readonly Strip[])[], main: readonly Strip[]): Strip[] {
  const tallest = heightOfTallest(sides);
  const [heading] = sides.flat().flatMap((each) => each.heading ?? []);
  const [first, ...rest] = main;
  const breakCost = sides[0]?.[0]?.breakCost ?? first?.breakCost ?? cost.block;
  const head = first ?? strip(tallest, []);
  let reached = head.height;
  const merged: Strip[] = [
    {
      ...head,
      items: [...sides.flatMap(flattened), ...head.items],
      ids: [...idsIn(sides), ...head.ids],
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

const heightOfTallest = (columns: readonly (readonly Strip[])[]): number =>
  Math.max(0, ...columns.map(heightOf));

const idsIn = (columns: readonly (readonly Strip[])[]): readonly string[] =>
  columns.flat().flatMap(({ ids }) => ids);

/** The items of strips as if they were one. */
export function flattened(strips: readonly Strip[]): Placed[] {
  let y = 0;
  return strips.flatMap((each, index) => {
    y += index === 0 ? 0 : each.before;
    const items = allMoved(each.items, 0, y);
    y += each.height;
    return items;
  });
}

/** Blocks side by side as one strip, which no page divides. */
export const row = (columns: readonly (readonly Strip[])[], rest: Partial<Strip> = {}): Strip =>
  strip(heightOfTallest(columns), columns.flatMap(flattened), { ids: idsIn(columns), ...rest });

/**
 * Height in points up to which a row is kept on one page: what a page has for text, without the padding of a box in
 * which the row may stand.
 */
export const roomForRow = ({ page: { height, margin }, space }: Design): number =>
  millimetres(height - Math.max(margin.top, margin.firstTop) - margin.bottom - 2 * space.box);

/** Blocks side by side on one page, unless they are taller than the room in points that it has for them: then lines part. */
export const rowWithin = (room: number, columns: readonly (readonly Strip[])[]): Strip[] =>
  heightOfTallest(columns) > room ? dividedRow(columns) : [row(columns)];

/**
 * The same for a row that heads stand above: no page ends between them and it. Where all of them are taller than a page, the row parts,
 * and no other row does for it.
 */
export function rowUnderHeads(room: number, columns: readonly (readonly Strip[])[]): Strip[] {
  const tallest = heightOfTallest(columns);
  if (tallest <= room * 0.6) return [row(columns)];
  const divided = dividedRow(columns);
  return tallest > room
    ? divided
    : divided.map((each) => ({ ...each, breakCost: Math.max(each.breakCost, cost.lastResort) }));
}

/**
 * A row that may part between the lines of its tallest column, which keep their distances. The lines of the others keep theirs too, but
 * for one that would lie across two lines of the tallest: it moves down to the second, and all below it. A page ends where all
 * columns let it, and not after a first line.
 */
function dividedRow(columns: readonly (readonly Strip[])[]): Strip[] {
  const tallest = columns.reduce<readonly Strip[]>(
    (most, column) => (heightOf(column) > heightOf(most) ? column : most),
    [],
  );
  const bands = bandsOf(tallest);
  const places = columns.map((column) =>
    column === tallest ? bands.map(({ top }, band) => ({ band, top })) : placesIn(column, bands),
  );
  const parts = columns.flatMap((column, at) =>
    column.map((strip, index) => ({ strip, ...(places[at]?.[index] ?? { band: 0, top: 0 }) })),
  );
  const inBand = bands.map((): (typeof parts)[number][] => []);
  for (const part of parts) inBand[part.band]?.push(part);
  const dearest = costsBetween(bands.length, columns, places);
  let reached = 0;
  return bands.map(({ begin, bottom }, index) => {
    const held = inBand[index] ?? [];
    const isCrossed = reached > begin + dust;
    const first = held.reduce((least, each) => Math.min(least, each.top), bottom);
    reached = held.reduce((most, each) => Math.max(most, each.top + each.strip.height), reached);
    const isLast = index === bands.length - 1;
    return strip(
      (isLast ? Math.max(reached, bottom) : bottom) - first,
      held.flatMap((each) => allMoved(each.strip.items, 0, each.top - first)),
      {
        ids: held.flatMap((each) => each.strip.ids),
        before: first - begin,
        breakCost: index < 2 || isCrossed ? cost.never : (dearest[index] ?? cost.line),
      },
    );
  });
}

/** Points that sums of heights may be out by. */
const dust = 0.01;

/** What one line of the tallest column takes of a row: from the foot of the one before to its own foot, in points from the row's top. */
interface Band {
  readonly begin: number;
  readonly top: number;
  readonly bottom: number;
}

function bandsOf(column: readonly Strip[]): Band[] {
  let begin = 0;
  return column.map(({ before, height }, index) => {
    const band = { begin, top: begin + (index === 0 ? 0 : before), bottom: 0 };
    begin = band.top + height;
    return { ...band, bottom: begin };
  });
}

/** Where the lines of a column stand: in which band each begins, and how far down. What is left at the end stands in the last. */
function placesIn(column: readonly Strip[], bands: readonly Band[]): { band: number; top: number }[] {
  let band = 0;
  let foot = 0;
  return column.map(({ before, height }, index) => {
    let top = foot + (index === 0 ? 0 : before);
    while (band < bands.length - 1 && top >= (bands[band]?.bottom ?? 0) - dust) band++;
    const next = bands[band + 1];
    const crosses = top + height > (bands[band]?.bottom ?? 0) + dust;
    if (next && crosses && height <= next.bottom - next.begin + dust) {
      band++;
      top = Math.min(next.top, next.bottom - height);
    }
    foot = top + height;
    return { band, top };
  });
}

/** What a page break above each band costs: most of what it costs between lines of any column that it would part. */
function costsBetween(
  bands: number,
  columns: readonly (readonly Strip[])[],
  places: readonly (readonly { readonly band: number }[])[],
): readonly number[] {
  const dearest = Array.from({ length: bands }, (): number => cost.line);
  for (const [at, column] of columns.entries()) {
    let last = 0;
    for (const [index, { breakCost }] of column.entries()) {
      const band = places[at]?.[index]?.band ?? last;
      for (let above = last + 1; above <= band; above++)
        dearest[above] = Math.max(dearest[above] ?? 0, breakCost);
      last = band;
    }
  }
  return dearest;
}
