import type { ShapeItem } from '../page.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import type { Measure, Setting } from './setting.ts';
import type { Strip } from './strip.ts';

/** What stands under a section's rule, with the rule above it. */
export const underRule = (strips: readonly Strip[], measure: Measure, { design }: Setting): Strip[] =>
  under(strips, measure, design.line.section, design.colour.rule, millimetres(design.space.afterRule));

/** A note under the entries of a table, with a hairline that parts it from the last one. */
export const underHairline = (strips: readonly Strip[], measure: Measure, { design }: Setting): Strip[] =>
  under(strips, measure, design.line.hairline, design.colour.hairline, millimetres(design.space.cell));

function under(
  strips: readonly Strip[],
  { x, width }: Measure,
  thickness: number,
  fill: string,
  space: number,
): Strip[] {
  const [first, ...rest] = strips;
  if (!first) return [];
  const top = thickness + space;
  const rule: ShapeItem = {
    kind: 'shape',
    owner: 'layout',
    shape: { form: 'rectangle', x, y: 0, width, height: thickness },
    fill,
  };
  const items = [rule, ...allMoved(first.items, 0, top)];
  return [{ ...first, height: first.height + top, items }, ...rest];
}

/** A horizontal rule, an artifact; `y` is its middle, in points like the rest. */
export function horizontal(x: number, y: number, width: number, weight: number, colour: string): ShapeItem {
  return {
    kind: 'shape',
    owner: 'layout',
    shape: { form: 'line', x1: x, y1: y, x2: x + width, y2: y },
    stroke: { colour, width: weight },
  };
}
