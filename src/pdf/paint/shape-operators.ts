import type { ShapeItem } from '../page.ts';
import type { GraphicsState } from './graphics-state.ts';
import { pdfNumber } from './pdf-number.ts';

type Circle = Extract<ShapeItem['shape'], { form: 'circle' }>;

/** Gives the name of a form that paints a circle of this radius round the origin. */
export type CircleForm = (radius: number, paint: string) => string;

/**
 * Operators for shapes of one owner that follow each other. Neighbours of one style are one path, and circles
 * repeat one form: a field of 700 dots then weighs 3 KB and not 20.
 */
export function shapeOperators(
  shapes: readonly ShapeItem[],
  state: GraphicsState,
  circle: CircleForm,
): string {
  let out = '';
  for (let from = 0; from < shapes.length; ) {
    const item = shapes[from];
    if (!item) break;
    let to = from + 1;
    while (to < shapes.length && alike(item, shapes[to])) to++;
    const group = shapes.slice(from, to).map(({ shape }) => shape);
    const paint = item.fill ? (item.stroke ? 'B' : 'f') : item.stroke ? 'S' : 'n';
    if (item.fill) out += state.fill(item.fill);
    if (item.stroke) out += state.stroke(item.stroke);
    const circles = group.filter((shape) => shape.form === 'circle');
    if (item.shape.form === 'circle') out += repeated(circles, circle(item.shape.radius, paint));
    else out += `${group.map(path).join('\n')} ${paint}\n`;
    from = to;
  }
  return out;
}

function alike(a: ShapeItem, b: ShapeItem | undefined): boolean {
  return (
    b !== undefined &&
    a.shape.form === b.shape.form &&
    (a.shape.form !== 'circle' || (b.shape.form === 'circle' && a.shape.radius === b.shape.radius)) &&
    a.fill === b.fill &&
    JSON.stringify(a.stroke) === JSON.stringify(b.stroke)
  );
}

function path(shape: ShapeItem['shape']): string {
  switch (shape.form) {
    case 'rectangle':
      return `${numbers(shape.x, shape.y, shape.width, shape.height)} re`;
    case 'line':
      return `${numbers(shape.x1, shape.y1)} m ${numbers(shape.x2, shape.y2)} l`;
    case 'circle':
      throw new Error('a circle is a form, not a path');
  }
}

/**
 * Each circle moves the origin on from the last one: on a grid the steps are the same numbers again and
 * again.
 */
function repeated(circles: readonly Circle[], name: string): string {
  let out = 'q\n';
  let [x, y] = [0, 0];
  for (const circle of circles) {
    const [atX, atY] = [Math.round(circle.x * 1000), Math.round(circle.y * 1000)];
    out += `1 0 0 1 ${numbers((atX - x) / 1000, (atY - y) / 1000)} cm/${name} Do\n`;
    [x, y] = [atX, atY];
  }
  return `${out}Q\n`;
}

/** Handle length of the Bézier curve nearest to a quarter of a unit circle. */
const QUARTER = 0.5522847;

/** The path of a circle round the origin. */
export function circlePath(radius: number): string {
  const r = radius;
  const k = radius * QUARTER;
  return [
    `${numbers(r, 0)} m`,
    `${numbers(r, k, k, r, 0, r)} c`,
    `${numbers(-k, r, -r, k, -r, 0)} c`,
    `${numbers(-r, -k, -k, -r, 0, -r)} c`,
    `${numbers(k, -r, r, -k, r, 0)} c h`,
  ].join('\n');
}

const numbers = (...values: readonly number[]): string => values.map(pdfNumber).join(' ');
