import { continuedAt } from './continued.ts';
import type { Strip } from './strip.ts';

/** Room for strips on a page, in points. */
export interface Room {
  readonly first: number;
  readonly other: number;
}

/**
 * Chooses where pages end, over the whole document: of all ways, the one with the least cost of breaks and of room
 * left empty, and of pages. Gives for each page the range of its strips. Linear in the number of strips, as a page holds but so many.
 */
export function paginate(
  strips: readonly Strip[],
  { first, other }: Room,
  perPage: number = usualPerPage,
): readonly (readonly [number, number])[] {
  const n = strips.length;
  const best: { cost: number; end: number }[] = Array.from({ length: n + 1 }, () => ({
    cost: Number.POSITIVE_INFINITY,
    end: n,
  }));
  best[n] = { cost: 0, end: n };
  const continued = strips.map((_, start) => continuedAt(strips, start));
  for (let start = n - 1; start >= 0; start--) {
    const room = start === 0 ? first : other;
    let used = continued[start]?.above ?? 0;
    for (let end = start + 1; end <= n; end++) {
      const strip = strips[end - 1];
      if (!strip || (strip.newPage && end > start + 1)) break;
      used += strip.height + (end === start + 1 ? 0 : strip.before);
      if (used > room + 0.01 && end > start + 1) break;
      const filled = used + (continued[end]?.below ?? 0);
      if (filled > room + 0.01 && end > start + 1) continue;
      const next = strips[end];
      // A break that may not be is taken only where nothing else is left: a strip taller than a page, or one that nothing may part from.
      const isForced = next === undefined || next.newPage === true;
      const breakCost = isForced ? 0 : Number.isFinite(next.breakCost) ? next.breakCost : forbidden;
      const empty = Math.max(0, room - filled) / room;
      const cost = perPage + breakCost + emptiness(empty, isForced) + (best[end]?.cost ?? 0);
      const current = best[start];
      if (current && cost < current.cost) best[start] = { cost, end };
    }
  }
  const pages: (readonly [number, number])[] = [];
  for (let start = 0; start < n; ) {
    const end = best[start]?.end ?? n;
    pages.push([start, end]);
    start = end;
  }
  return pages;
}

const forbidden = 10_000;
/** What a page costs: about as much as one that ends half empty. */
const usualPerPage = 25;

/** The same where as few pages are wanted as what belongs together allows. */
export const fewestPages = 400;

/** A page may end short; more than a third empty is a fault, and so is a last page with hardly anything on it. */
function emptiness(empty: number, isLast: boolean): number {
  if (isLast) return Math.max(0, empty - 0.6) * 250;
  return 120 * empty * empty + Math.max(0, empty - 0.3) * 250;
}
