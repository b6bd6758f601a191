import { edgesOf } from '../item-geometry.ts';
import type { Item } from '../page.ts';
import { allMoved, inPlace } from './moved.ts';
import type { Room } from './paginate.ts';
import { cost, type Strip } from './strip.ts';

/**
 * Strips none of which is taller than a page: one that is parts where the page ends, and what would lie over its foot begins the next.
 * It is the last resort for what is set as one piece, such as the head of a first page or a picture with its words, and for rows of a
 * table whose text is longer than any page.
 */
export const withinRoom = (strips: readonly Strip[], { first, other }: Room): readonly Strip[] =>
  strips.flatMap((strip, index) => {
    const rest = roomFor(strip, other);
    const room = index === 0 ? roomFor(strip, first) : Math.min(rest, roomFor(strip, first));
    return strip.height > room ? parted(strip, room, rest) : [strip];
  });

/** Points of a page for a strip: less inside boxes, and under a head that is repeated. */
function roomFor({ frames, tableHead, names = [] }: Strip, room: number): number {
  const heads = (tableHead?.height ?? 0) + Math.max(0, ...names.map(({ height }) => height));
  const taken = frames.reduce((sum, { padding }) => sum + 2 * padding, 0) + heads;
  return Math.max(room - taken, room / 2);
}

function parted(strip: Strip, room: number, rest: number): readonly Strip[] {
  const stays: Item[] = [];
  const goes: Item[] = [];
  for (const item of inPlace(strip.items)) (endOf(item) <= room ? stays : goes).push(item);
  const begin = Math.min(...goes.map(beginOf));
  // What is taller than a page itself cannot part, and what is not drawn needs no room.
  if (goes.length === 0) return [{ ...strip, height: room }];
  if (stays.length === 0 || begin <= 0) return [strip];
  const { heading, ids, places = [], newPage, ...others } = strip;
  const height = strip.height - begin;
  const next: Strip = {
    ...others,
    ids: [],
    before: 0,
    height,
    items: allMoved(goes, 0, -begin),
    breakCost: cost.never,
    places: places.filter(({ y }) => y >= begin).map((place) => ({ ...place, y: place.y - begin })),
  };
  return [
    {
      ...others,
      ids,
      height: Math.min(room, Math.max(...stays.map(endOf))),
      items: stays,
      places: places.filter(({ y }) => y < begin),
      ...(heading === undefined ? {} : { heading }),
      ...(newPage === undefined ? {} : { newPage }),
    },
    ...(height > rest ? parted(next, rest, rest) : [next]),
  ];
}

/** In ems: what a line of text takes above its baseline and below it. */
const line = { above: 0.95, below: 0.3 };

const beginOf = (item: Item): number => edgesOf(item, line).top;

const endOf = (item: Item): number => edgesOf(item, line).bottom;
