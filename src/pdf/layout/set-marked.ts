import type { Element } from 'hast';
import { elementsOf } from '../../document/elements-of.ts';
import { flattened } from './beside.ts';
import { allMoved } from './moved.ts';
import { setDrawing } from './set-drawing.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, strip } from './strip.ts';

/** A mark row with its words beside it, or below where they do not fit there in two lines. One strip. */
export function setMarked(block: Element, measure: Measure, setting: Setting): Strip[] {
  const [svg, words] = elementsOf(block);
  if (!svg || !words) throw new Error('A mark row stands with its words');
  const { x, width, marks } = measure;
  const drawing = setDrawing(svg, marks, x, setting);
  const role = typeOf(setting, 'tableRowHead');
  const owner = setting.structure.ownerIn(words);
  const text = (at: number): Strip[] =>
    setText(words.children, role, owner, at, x + width - at, setting, { balanced: true });
  const axis = x + drawing.width + gap(setting, 4.5);
  const besides = x + width - axis > role.size * 6 ? text(axis) : [];
  const above = gap(setting, 0.9);
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
        ...allMoved(drawing.items, 0, above + (height - drawing.height) / 2),
        ...allMoved(flattened(besides), 0, above + (height - heightOf(besides)) / 2),
      ],
      { breakCost: cost.never },
    ),
  ];
}
