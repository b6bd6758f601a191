import type { Strip } from './strip.ts';

/** The ids and heads of strips that are put into one, with how far down they are in points. */
export function placesIn(strips: readonly Strip[], top: number): NonNullable<Strip['places']> {
  let y = top;
  return strips.flatMap(({ before, height, ids, heading, places = [] }, index) => {
    y += index === 0 ? 0 : before;
    const at = y;
    y += height;
    return [
      ...(ids.length > 0 || heading ? [{ y: at, ids, ...(heading ? { heading } : {}) }] : []),
      ...places.map((place) => ({ ...place, y: at + place.y })),
    ];
  });
}
