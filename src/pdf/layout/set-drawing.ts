import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import type { Item, Owner, ShapeItem, TextItem } from '../page.ts';
import { millimetres } from './millimetres.ts';
import type { Setting } from './setting.ts';

export interface Drawing {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** A drawing of the tree at a scale of its own millimetres. Throws for a shape that the tree does not allow. */
export function setDrawing(svg: Element, scale: number, x: number, setting: Setting): Drawing {
  const [, , width = 0, height = 0] = String(svg.properties.viewBox ?? '')
    .split(' ')
    .map(Number);
  const owner: Owner = svg.properties.role === 'img' ? setting.structure.ownerIn(svg) : 'layout';
  const unit = millimetres(scale);
  return {
    width: width * unit,
    height: height * unit,
    items: elementsOf(svg).map((shape) =>
      shape.tagName === 'text'
        ? setWords(shape, unit, x, owner, setting)
        : setShape(shape, unit, x, owner, setting),
    ),
  };
}

/** The drawing at a scale, or as large as it can be in a room of so many points. */
export function drawingWithin(
  svg: Element,
  scale: number,
  x: number,
  { width, height }: { readonly width: number; readonly height: number },
  setting: Setting,
): Drawing {
  const asked = setDrawing(svg, scale, x, setting);
  const smaller = Math.min(width / asked.width, height / asked.height);
  return smaller < 1 ? setDrawing(svg, scale * smaller, x, setting) : asked;
}

/** A line of text. It begins at its place; no drawing has text that is centred. */
function setWords(
  { children, properties }: Element,
  unit: number,
  x: number,
  owner: Owner,
  { design, faces }: Setting,
): TextItem {
  const face = properties.fontWeight === undefined ? 'sans' : 'sans-semibold';
  const size = Number(properties.fontSize) * unit;
  const shaped = faces[face].shape(textOf({ type: 'root', children }));
  return {
    kind: 'text',
    owner,
    x: x + Number(properties.x) * unit,
    baseline: Number(properties.y) * unit,
    width: (shaped.width * size) / 1000,
    face,
    size,
    tracking: 0,
    colour: design.colour.ink,
    shaped,
  };
}

function setShape(shape: Element, unit: number, x: number, owner: Owner, { design }: Setting): ShapeItem {
  const { properties } = shape;
  const number = (name: string): number => Number(properties[name] ?? 0) * unit;
  const kinds = classNames(shape);
  const { accent, grey, ink } = design.colour;
  const strokeWidth = number('strokeWidth');
  const dash = properties.strokeDashArray;
  const stroke = (colour: string) => ({
    stroke: {
      colour,
      width: strokeWidth,
      ...(dash === undefined
        ? {}
        : {
            dash: String(dash)
              .split(/[ ,]+/)
              .map((length) => Number(length) * unit),
          }),
    },
  });
  const paint = kinds.includes('filled')
    ? { fill: accent }
    : stroke(kinds.includes('missing') ? grey : kinds.includes('ink') ? ink : accent);
  switch (shape.tagName) {
    case 'rect':
      return {
        kind: 'shape',
        owner,
        shape: {
          form: 'rectangle',
          x: x + number('x'),
          y: number('y'),
          width: number('width'),
          height: number('height'),
        },
        ...paint,
      };
    case 'circle':
      return {
        kind: 'shape',
        owner,
        shape: { form: 'circle', x: x + number('cx'), y: number('cy'), radius: number('r') },
        ...paint,
      };
    case 'line':
      return {
        kind: 'shape',
        owner,
        shape: {
          form: 'line',
          x1: x + number('x1'),
          y1: number('y1'),
          x2: x + number('x2'),
          y2: number('y2'),
        },
        ...paint,
      };
    default:
      throw new Error(`A drawing holds <${shape.tagName}>, which is no shape`);
  }
}
