import type { Drawing, Shape } from '../../figure/drawing.ts';
import { gap } from '../../figure/square.ts';
import { inFewerSteps, inSteps } from '../even-steps.ts';
import type { Item, Owner, ShapeItem } from '../page.ts';
import { millimetres } from './millimetres.ts';
import type { Setting } from './setting.ts';

/** A drawing as it is set. Points. */
export interface SetDrawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** A drawing at a scale of its own millimetres. Squares are as much smaller as puts their edges on whole steps of the page. */
export function setDrawing(
  { kind, width, height, shapes }: Drawing,
  owner: Owner,
  scale: number,
  x: number,
  setting: Setting,
): SetDrawing {
  const unit = kind === 'marks' ? inFewerSteps(gap * millimetres(scale)) / gap : millimetres(scale);
  return {
    width: width * unit,
    height: height * unit,
    items: shapes.map((shape) => {
      const item = setShape(shape, unit, x, owner, setting);
      return kind === 'marks' ? inWholeSteps(item) : item;
    }),
  };
}

/** A line of whole steps, inside the square that it is the outline of. */
function inWholeSteps(item: Item): Item {
  if (item.kind !== 'shape' || item.shape.form !== 'rectangle') return item;
  const { shape, stroke } = item;
  if (!stroke) return { ...item, isEven: true };
  const width = inSteps(stroke.width);
  const grown = (width - stroke.width) / 2;
  return {
    ...item,
    isEven: true,
    shape: {
      ...shape,
      x: shape.x + grown,
      y: shape.y + grown,
      width: shape.width - 2 * grown,
      height: shape.height - 2 * grown,
    },
    stroke: { ...stroke, width },
  };
}

/** The drawing at a scale, or as large as it can be in a room of so many points. */
export function drawingWithin(
  drawing: Drawing,
  owner: Owner,
  scale: number,
  x: number,
  { width, height }: { readonly width: number; readonly height: number },
  setting: Setting,
): SetDrawing {
  const unit = millimetres(scale);
  const smaller = Math.min(width / (drawing.width * unit), height / (drawing.height * unit));
  return setDrawing(drawing, owner, smaller < 1 ? scale * smaller : scale, x, setting);
}

/** A reader of codes needs the most contrast that there is, and black on white rather than white on black (ISO/IEC 18004, 9.1). */
const black = '#000000';
const white = '#FFFFFF';

function setShape(shape: Shape, unit: number, x: number, owner: Owner, { design, faces }: Setting): Item {
  const { accent, grey, ink } = design.colour;
  const stroke = (
    colour: string,
    outline: number,
    dash?: readonly number[],
  ): NonNullable<ShapeItem['stroke']> => ({
    colour,
    width: outline * unit,
    ...(dash ? { dash: dash.map((length) => length * unit) } : {}),
  });
  switch (shape.form) {
    case 'rectangle':
      return {
        kind: 'shape',
        owner,
        shape: {
          form: 'rectangle',
          x: x + shape.x * unit,
          y: shape.y * unit,
          width: shape.width * unit,
          height: shape.height * unit,
        },
        ...(shape.ink === 'filled' || shape.ink === 'dark' || shape.ink === 'light'
          ? { fill: { filled: accent, dark: black, light: white }[shape.ink] }
          : { stroke: stroke(shape.ink === 'ink' ? ink : accent, shape.outline ?? 0) }),
      };
    case 'circle':
      return {
        kind: 'shape',
        owner,
        shape: { form: 'circle', x: x + shape.x * unit, y: shape.y * unit, radius: shape.radius * unit },
        fill: accent,
      };
    case 'line':
      return {
        kind: 'shape',
        owner,
        shape: {
          form: 'line',
          x1: x + shape.x1 * unit,
          y1: shape.y1 * unit,
          x2: x + shape.x2 * unit,
          y2: shape.y2 * unit,
        },
        stroke: stroke(shape.ink === 'missing' ? grey : ink, shape.outline, shape.dash),
      };
    // It begins at its place; no drawing has text that is centred.
    case 'words': {
      const face = shape.isBold ? 'sans-semibold' : 'sans';
      const size = shape.size * unit;
      const shaped = faces[face].shape(shape.text);
      return {
        kind: 'text',
        owner,
        x: x + shape.x * unit,
        baseline: shape.y * unit,
        width: (shaped.width * size) / 1000,
        face,
        size,
        tracking: 0,
        colour: ink,
        shaped,
      };
    }
  }
}
