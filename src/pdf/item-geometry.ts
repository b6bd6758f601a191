import type { Item, Rectangle, ShapeItem, TextItem } from './page.ts';

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
      const { x, width, baseline, size, turned } = item;
      if (turned)
        return {
          left: x - letters.above * size,
          right: x + letters.below * size,
          top: baseline - width,
          bottom: baseline,
        };
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

/** Where the line lies that a text stands on: texts of one line have it alike. */
export const across = ({ x, baseline, turned }: TextItem): number => (turned ? x : baseline);

/** How far along its line a text begins. */
export const along = ({ x, baseline, turned }: TextItem): number => (turned ? -baseline : x);
