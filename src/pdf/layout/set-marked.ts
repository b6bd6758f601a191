import { drawingOf } from '../../document/drawing-of.ts';
import type { Counted } from '../../document/tree.ts';
import { flattened, roomForRow } from './beside.ts';
import { allMoved } from './moved.ts';
import { besideMarks } from './room-for-marked.ts';
import { drawingWithin } from './set-drawing.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, strip } from './strip.ts';

/**
 * A mark row with its words beside it, or below where they do not fit there in two lines. One strip. In a table of a line each the words
 * are those of the table, and stand closer.
 */
export function setMarked(block: Counted, measure: Measure, setting: Setting): Strip[] {
  const { x, width, marks } = measure;
  const shapes = drawingOf(block.marks);
  const owner = shapes.alternative === undefined ? 'layout' : setting.structure.ownerOf(block.marks);
  const room = { width, height: roomForRow(setting.design) };
  const drawing = drawingWithin(shapes, owner, marks, x, room, setting);
  const isCount = block.role === 'count';
  const role = typeOf(setting, isCount ? 'tableRowHead' : measure.text);
  const text = (at: number): Strip[] =>
    setText(block.children, role, { x: at, width: x + width - at }, setting, { balanced: true });
  const axis = x + drawing.width + gap(setting, isCount ? 4.5 : besideMarks);
  const besides = x + width - axis > role.size * (isCount ? 6 : 4) ? text(axis) : [];
  const above = isCount ? gap(setting, 0.9) : 0;
  if (besides.length === 0 || besides.length > 2) {
    const below = text(x);
    const top = drawing.height + 2 * above;
    return [
      strip(
        top + heightOf(below),
        [...allMoved(drawing.items, 0, above), ...allMoved(flattened(below), 0, top)],
        { breakCost: cost.never },
      ),
    ];
  }
  const height = Math.max(drawing.height, heightOf(besides));
  return [
    strip(
      height + 2 * above,
      [
        ...allMoved(
          drawing.items,
          0,
          above + ((isCount ? height : Math.max(role.leading, drawing.height)) - drawing.height) / 2,
        ),
        ...allMoved(flattened(besides), 0, above + (height - heightOf(besides)) / 2),
      ],
      { breakCost: cost.never },
    ),
  ];
}
