import type { Item, LaidOut } from './page.ts';

/**
 * Throws where pages cannot be painted: a glyph that a face lacks, a link that aims nowhere, a place that is no number. What the
 * painter would stop at is known as soon as pages are laid out, so that it need not be painted to be found.
 */
export function checkPages({ pages, destinations }: LaidOut): void {
  for (const { items } of pages) {
    for (const item of items) {
      for (const place of placesOf(item))
        if (!(Math.abs(place) < 1e9)) throw new RangeError(`a ${item.kind} stands at ${place} on its page`);
      if (item.kind !== 'text') continue;
      const { shaped, face, link } = item;
      if (shaped.glyphs.some(({ id }) => id === 0))
        throw new Error(`the face ${face} lacks a glyph of “${shaped.text}”`);
      if (link && 'id' in link.target && !destinations.has(link.target.id))
        throw new Error(`the link “${link.contents}” aims at #${link.target.id}, which is nowhere`);
    }
  }
}

function placesOf(item: Item): readonly number[] {
  if (item.kind === 'text') return [item.x, item.baseline, item.width, item.size];
  if (item.kind !== 'shape') return [item.x, item.y, item.width, item.height];
  return Object.values(item.shape).filter((value) => typeof value === 'number');
}
