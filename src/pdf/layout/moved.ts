import type { Item } from '../page.ts';

/** An item at another place. */
function moved(item: Item, dx: number, dy: number): Item {
  if (dx === 0 && dy === 0) return item;
  if (item.kind === 'text') return { ...item, x: item.x + dx, baseline: item.baseline + dy };
  if (item.kind === 'image' || item.kind === 'field') return { ...item, x: item.x + dx, y: item.y + dy };
  const { shape } = item;
  if (shape.form === 'line') {
    return {
      ...item,
      shape: { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy },
    };
  }
  return { ...item, shape: { ...shape, x: shape.x + dx, y: shape.y + dy } };
}

export const allMoved = (items: readonly Item[], dx: number, dy: number): readonly Item[] =>
  dx === 0 && dy === 0 ? items : items.map((item) => moved(item, dx, dy));
