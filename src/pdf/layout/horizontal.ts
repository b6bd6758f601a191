import type { ShapeItem } from '../page.ts';

/** A horizontal rule, an artifact; `y` is its middle, in points like the rest. */
export function horizontal(x: number, y: number, width: number, weight: number, colour: string): ShapeItem {
  return {
    kind: 'shape',
    owner: 'layout',
    shape: { form: 'line', x1: x, y1: y, x2: x + width, y2: y },
    stroke: { colour, width: weight },
  };
}
