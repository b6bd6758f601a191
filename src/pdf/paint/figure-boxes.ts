import { edgesOf } from '../item-geometry.ts';
import type { Item, LaidOut, Owner } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import type { Box } from './structure-tree.ts';

/** Letters reach so far above and below the baseline, in ems. */
const letters = { above: 0.8, below: 0.25 };

/**
 * The box round each figure, which PDF 1.7 (14.8.5.4.3) wants said, on the page where it starts.
 * `figureOf` gives the Figure above an owner.
 */
export function figureBoxes(
  { pages }: LaidOut,
  figureOf: (owner: StructureElement) => StructureElement | undefined,
): ReadonlyMap<StructureElement, Box> {
  const boxes = new Map<StructureElement, { page: number; box: Box }>();
  pages.forEach(({ items, height }, page) => {
    // Most neighbours have one owner.
    let owner: Owner | undefined;
    let figure: StructureElement | undefined;
    for (const item of items) {
      if (item.owner !== owner) {
        owner = item.owner;
        figure = typeof owner === 'string' ? undefined : figureOf(owner);
      }
      if (!figure) continue;
      const known = boxes.get(figure);
      if (known && known.page !== page) continue;
      const box = extent(item, height);
      boxes.set(figure, { page, box: known ? union(known.box, box) : box });
    }
  });
  return new Map([...boxes].map(([figure, { box }]) => [figure, box]));
}

const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Left, bottom, right and top with half of a stroke's thickness, counted from the foot of a page of the given height. */
function extent(item: Item, height: number): Box {
  const { left, right, top, bottom } = edgesOf(item, letters);
  const half = item.kind === 'shape' ? (item.stroke?.width ?? 0) / 2 : 0;
  return [left - half, height - bottom - half, right + half, height - top + half];
}
