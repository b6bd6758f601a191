import { allMoved, type Placed } from './moved.ts';
import type { Frame, Strip, TableHead } from './strip.ts';

/** What a page takes over from the one before. */
export interface Continued {
  /** Frames that are open, the outermost first. */
  readonly frames: readonly Frame[];
  /** The head of a table whose rows go on, and the name of the innermost part that does: a row, a group of rows, a section. */
  readonly head: TableHead | undefined;
  /** Points above the first strip: room inside the frames, then the head. */
  readonly above: number;
  /** Points below the last strip of the page before: room inside the frames that do not end there. */
  readonly below: number;
}

const nothing: Continued = { frames: [], head: undefined, above: 0, below: 0 };

/** What goes on over the break when a page begins with the strip at this place. */
export function continuedAt(strips: readonly Strip[], start: number): Continued {
  const [before, first] = [strips[start - 1], strips[start]];
  if (!before || !first || (first.frames.length === 0 && !first.tableHead && !first.names)) return nothing;
  const frames = first.frames.filter((frame) => before.frames.includes(frame));
  const head = oneAboveTheOther(
    before.tableHead === first.tableHead ? first.tableHead : undefined,
    first.names?.findLast((name) => before.names?.includes(name)),
  );
  const below = frames.reduce((sum, { padding }) => sum + padding, 0);
  return { frames, head, above: below + (head?.height ?? 0), below };
}

const pairs = new WeakMap<TableHead, { readonly lower: TableHead; readonly both: TableHead }>();

/** The same head for the same two. */
function oneAboveTheOther(upper: TableHead | undefined, lower: TableHead | undefined): TableHead | undefined {
  if (!upper || !lower) return upper ?? lower;
  const known = pairs.get(upper);
  if (known?.lower === lower) return known.both;
  const both = {
    height: upper.height + lower.height,
    items: [...upper.items, ...allMoved(lower.items, 0, upper.height)],
  };
  pairs.set(upper, { lower, both });
  return both;
}

/** Of the room of a page: a higher head would leave too little for what stands under it. */
const mostOfPage = 0.25;

/**
 * The head of a table again on a further page, as an artifact. A link works once only, and a field is one. None where it takes much of
 * the room in points that a page has.
 */
export function repeatedHead({ height, items }: Strip, room: number): TableHead | undefined {
  if (height > room * mostOfPage) return undefined;
  return { height, items: items.flatMap(asHeader) };
}

function asHeader(item: Placed): Placed[] {
  switch (item.kind) {
    case 'text': {
      const { link: _link, id: _id, ...text } = item;
      return [{ ...text, owner: 'header' }];
    }
    case 'shape':
    case 'image':
      return [{ ...item, owner: 'header' }];
    case 'field':
      return [];
    case 'moved':
      return [{ ...item, items: item.items.flatMap(asHeader) }];
  }
}
