import type { Item, Rectangle, ShapeItem } from './page.ts';

/** What an item takes up: points on its page, where y grows downwards. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The edges of an item. A line counts as thin: half of its thickness stands on each side.
 *
 * @param letters how far a text reaches above its baseline and below it, in ems
 */
export function edgesOf(item: Item, letters: { readonly above: number; readonly below: number }): Edges {
  switch (item.kind) {
    case 'text': {
      const { x, width, baseline, size } = item;
      const [top, bottom] = [baseline - letters.above * size, baseline + letters.below * size];
      return { left: x, right: x + width, top, bottom };
    }
    case 'image':
    case 'field':
      return edgesOfRectangle(item);
    case 'shape':
      return edgesOfShape(item.shape);
  }
}

function edgesOfShape(shape: ShapeItem['shape']): Edges {
  switch (shape.form) {
    case 'rectangle':
      return edgesOfRectangle(shape);
    case 'circle': {
      const { x, y, radius } = shape;
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    }
    case 'line': {
      const { x1, x2, y1, y2 } = shape;
      const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
      return { left, right, top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
    }
  }
}

function edgesOfRectangle({ x, y, width, height }: Rectangle): Edges {
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** Items at another place, so many points to the right and down. */
export const allMoved = (items: readonly Item[], dx: number, dy: number): readonly Item[] =>
  dx === 0 && dy === 0 ? items : items.map((item) => moved(item, dx, dy));

function moved(item: Item, dx: number, dy: number): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x + dx, baseline: item.baseline + dy };
    case 'image':
    case 'field':
      return { ...item, x: item.x + dx, y: item.y + dy };
    case 'shape':
      return { ...item, shape: movedShape(item.shape, dx, dy) };
  }
}

function movedShape(shape: ShapeItem['shape'], dx: number, dy: number): ShapeItem['shape'] {
  switch (shape.form) {
    case 'rectangle':
    case 'circle':
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
    case 'line':
      return { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy };
  }
}
