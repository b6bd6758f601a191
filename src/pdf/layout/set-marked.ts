import type { Element } from 'hast';
import { hasClass } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { allMoved } from '../item-geometry.ts';
import { flattened, roomForRow } from './beside.ts';
import { besideMarks } from './room-for-marked.ts';
import { drawingWithin } from './set-drawing.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, strip } from './strip.ts';

/**
 * A mark row with its words beside it, or below where they do not fit there in two lines. One strip. In a table of a line each the words
 * are those of the table, and stand closer.
 */
export function setMarked(block: Element, measure: Measure, setting: Setting): Strip[] {
  const [svg, words] = elementsOf(block);
  if (!svg || !words) throw new Error('A mark row stands with its words');
  const { x, width, marks } = measure;
  const drawing = drawingWithin(svg, marks, x, { width, height: roomForRow(setting.design) }, setting);
  const isCount = hasClass(words, 'count');
  const role = typeOf(setting, isCount ? 'tableRowHead' : measure.text);
  const owner = setting.structure.ownerIn(words);
  const text = (at: number): Strip[] =>
    setText(words.children, role, owner, at, x + width - at, setting, { balanced: true });
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
