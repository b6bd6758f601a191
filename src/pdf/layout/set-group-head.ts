import type { Run } from '../../document/tree.ts';
import { flattened } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setText } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { heightOf, type Strip, strip } from './strip.ts';
import { horizontal } from './under-rule.ts';

/** The head of a group of rows, over a rule of the measure’s width. */
export function setGroupHead(
  head: readonly Run[],
  isShort: boolean,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const { line, colour } = setting.design;
  const [above, below] = [millimetres(isShort ? 1.7 : 2.2), millimetres(isShort ? 1.1 : 1.4)];
  const text = setText(head, typeOf(setting, 'themeRow'), measure, setting);
  const height = above + heightOf(text) + below;
  return [
    strip(height, [
      ...allMoved(flattened(text), 0, above),
      horizontal(measure.x, height - line.table / 2, measure.width, line.table, colour.accent),
    ]),
  ];
}
