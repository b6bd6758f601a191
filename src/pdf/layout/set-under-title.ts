import type { Element } from 'hast';
import { hasClass } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { allMoved } from '../item-geometry.ts';
import { row } from './beside.ts';
import { setBlocks } from './set-blocks.ts';
import { setDrawing } from './set-drawing.ts';
import { gap, type Measure, type Setting } from './setting.ts';
import { type Strip, stack, strip } from './strip.ts';

/** What stands under a title over the whole width: a strip of dots, two captions at its ends, or anything else. */
export function setUnderTitle(part: Element, measure: Measure, setting: Setting): Strip[] {
  if (hasClass(part, 'ends')) return setEnds(elementsOf(part), measure, setting);
  const [svg] = elementsOf(part);
  if (!hasClass(part, 'dot-strip') || !svg) return setBlocks([part], measure, setting);
  const { width } = setDrawing(svg, 1, measure.x, setting);
  const { height, items } = setDrawing(svg, measure.width / width, measure.x, setting);
  return [strip(height, items)];
}

/** The first caption at the left end and the second at the right one; below each other where they are too long for that. */
function setEnds(ends: readonly Element[], measure: Measure, setting: Setting): Strip[] {
  const set = ends.map((end) => setBlocks([end], measure, setting));
  const [left = [], right = []] = set;
  const width = reachOf(right, measure);
  const isOneLine = set.length === 2 && set.every((strips) => strips.length === 1);
  if (!isOneLine || reachOf(left, measure) + gap(setting, 6) + width > measure.width)
    return stack(set, gap(setting, 1.2));
  const atRight = right.map((each) => ({ ...each, items: allMoved(each.items, measure.width - width, 0) }));
  return [row([left, atRight])];
}

/** How far text reaches to the right, in points from where it is set. */
const reachOf = (strips: readonly Strip[], { x }: Measure): number =>
  Math.max(
    0,
    ...strips.flatMap(({ items }) =>
      items.map((item) => (item.kind === 'text' ? item.x + item.width - x : 0)),
    ),
  );
