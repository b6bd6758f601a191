import type { Item, ShapeItem } from '../page.ts';

/** An item, or some of them that stand so many points further right and down. */
export type Placed = Item | Moved;

interface Moved {
  readonly kind: 'moved';
  readonly dx: number;
  readonly dy: number;
  readonly items: readonly Placed[];
}

/** Items at another place, so many points to the right and down. What is moved in what is moved is not made anew: see {@link inPlace}. */
export const allMoved = (items: readonly Placed[], dx: number, dy: number): readonly Placed[] =>
  (dx === 0 && dy === 0) || items.length === 0 ? items : [{ kind: 'moved', dx, dy, items }];

/** Moves that are made one after the other, the innermost first: sums of lengths come out otherwise in another order. */
interface Moves {
  readonly dx: number;
  readonly dy: number;
  readonly outer: Moves | undefined;
}

/** The items, each in its place. */
export function inPlace(items: readonly Placed[]): readonly Item[] {
  const found: Item[] = [];
  const take = (placed: readonly Placed[], moves: Moves | undefined): void => {
    for (const item of placed) {
      if (item.kind === 'moved') take(item.items, { dx: item.dx, dy: item.dy, outer: moves });
      else found.push(moves ? moved(item, moves) : item);
    }
  };
  take(items, undefined);
  return found;
}

function moved(item: Item, moves: Moves): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, x: across(item.x, moves), baseline: down(item.baseline, moves) };
    case 'image':
    case 'field':
      return { ...item, x: across(item.x, moves), y: down(item.y, moves) };
    case 'shape':
      return { ...item, shape: movedShape(item.shape, moves) };
  }
}

function movedShape(shape: ShapeItem['shape'], moves: Moves): ShapeItem['shape'] {
  switch (shape.form) {
    case 'rectangle':
    case 'circle':
      return { ...shape, x: across(shape.x, moves), y: down(shape.y, moves) };
    case 'line':
      return {
        ...shape,
        x1: across(shape.x1, moves),
        x2: across(shape.x2, moves),
        y1: down(shape.y1, moves),
        y2: down(shape.y2, moves),
      };
  }
}

function across(from: number, moves: Moves): number {
  let x = from;
  for (let at: Moves | undefined = moves; at; at = at.outer) x += at.dx;
  return x;
}

function down(from: number, moves: Moves): number {
  let y = from;
  for (let at: Moves | undefined = moves; at; at = at.outer) y += at.dy;
  return y;
}

/** The baseline of the first text among items, where there is one. */
export function firstBaseline(items: readonly Placed[]): number | undefined {
  for (const item of items) {
    if (item.kind === 'text') return item.baseline;
    const inside = item.kind === 'moved' ? firstBaseline(item.items) : undefined;
    if (item.kind === 'moved' && inside !== undefined) return inside + item.dy;
  }
  return undefined;
}
