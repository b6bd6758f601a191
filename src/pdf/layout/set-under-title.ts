import { drawingOf } from '../../document/drawing-of.ts';
import type { Block, Ends } from '../../document/tree.ts';
import { row } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setBlocks } from './set-blocks.ts';
import { setDrawing } from './set-drawing.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { type Strip, stack, strip } from './strip.ts';

/** What stands under a title over the whole width: a strip of dots, which takes all of it, or anything else. */
export function setUnderTitle(block: Block, measure: Measure, setting: Setting): Strip[] {
  if (block.type !== 'picture' || block.drawing.type !== 'dots' || block.drawing.form !== 'strip')
    return setBlocks([block], measure, setting);
  const drawing = drawingOf(block);
  const scale = measure.width / millimetres(drawing.width);
  const { height, items } = setDrawing(drawing, setting.structure.ownerOf(block), scale, measure.x, setting);
  return [strip(height, items)];
}

/** Captions: the first at the left end and the second at the right one; below each other where they are too long for that. */
export function setEnds({ children }: Ends, measure: Measure, setting: Setting): Strip[] {
  const set = children.map((words) =>
    setText(words, typeOf(setting, measure.text), measure, setting, { hyphenated: true }),
  );
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
