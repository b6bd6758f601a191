import { onStep } from '../even-steps.ts';
import type { ShapeItem } from '../page.ts';
import { runsOf } from '../runs-of.ts';
import type { GraphicsState } from './graphics-state.ts';
import { pdfNumbers } from './operands.ts';
import type { Resources } from './resources.ts';

type Circle = Extract<ShapeItem['shape'], { form: 'circle' }>;

/**
 * Operators for shapes of one owner that follow each other. Neighbours of one style are one path, and circles
 * repeat one form: a field of 700 dots then weighs 3 KB and not 20.
 */
export function shapeOperators(
  shapes: readonly ShapeItem[],
  state: GraphicsState,
  resources: Resources,
): string {
  let out = '';
  for (const run of runsOf(shapes, isAlike)) {
    const [{ shape: first, fill, stroke }] = run;
    const paint = fill ? (stroke ? 'B' : 'f') : stroke ? 'S' : 'n';
    if (fill) out += state.fill(fill);
    if (stroke) out += state.stroke(stroke);
    const group = run.map(placed);
    if (first.form === 'circle') {
      const circles = group.filter((shape) => shape.form === 'circle');
      out += repeated(circles, resources.circle(first.radius, paint));
    } else out += `${group.map(path).join('\n')} ${paint}\n`;
  }
  return out;
}

/** The shape in its place; the outer edges of a square on whole steps. */
function placed({ shape, stroke, isEven }: ShapeItem): ShapeItem['shape'] {
  if (!isEven || shape.form !== 'rectangle') return shape;
  const half = (stroke?.width ?? 0) / 2;
  return { ...shape, x: onStep(shape.x - half) + half, y: onStep(shape.y - half) + half };
}

const isAlike = (a: ShapeItem, b: ShapeItem): boolean =>
  a.shape.form === b.shape.form &&
  (a.shape.form !== 'circle' || (b.shape.form === 'circle' && a.shape.radius === b.shape.radius)) &&
  a.fill === b.fill &&
  (a.stroke === b.stroke || JSON.stringify(a.stroke) === JSON.stringify(b.stroke));

function path(shape: ShapeItem['shape']): string {
  switch (shape.form) {
    case 'rectangle':
      return `${pdfNumbers(shape.x, shape.y, shape.width, shape.height)} re`;
    case 'line':
      return `${pdfNumbers(shape.x1, shape.y1)} m ${pdfNumbers(shape.x2, shape.y2)} l`;
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
    out += `1 0 0 1 ${pdfNumbers((atX - x) / 1000, (atY - y) / 1000)} cm/${name} Do\n`;
    [x, y] = [atX, atY];
  }
  return `${out}Q\n`;
}
