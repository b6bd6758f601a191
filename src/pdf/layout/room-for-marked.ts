import type { Element } from 'hast';
import { hasClass } from '../../document/class-names.ts';
import { eachElement } from '../../document/each-element.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { inlineRuns } from './inline-runs.ts';
import { setDrawing } from './set-drawing.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { lineWidth } from './word.ts';
import { wordsOf } from './words.ts';

/** The gap between a mark row and its words in a table of a line each, in millimetres. */
export const besideMarks = 2.2;

/** How wide the widest mark row of a table is with its count beside it in one line, in points; 0 where it has none. */
export function roomForMarked(table: Element, measure: Measure, setting: Setting): number {
  let most = 0;
  eachElement({ type: 'root', children: [table] }, (block) => {
    if (!hasClass(block, 'marked')) return true;
    const [svg, words] = elementsOf(block);
    if (!svg || !words) throw new Error('A mark row stands with its words');
    // That no source gives the number is a sentence, and may be divided.
    if (elementsOf(words).some((said) => hasClass(said, 'not-reported'))) return false;
    const drawing = setDrawing(svg, measure.marks, 0, setting);
    const runs = inlineRuns(
      words.children,
      typeOf(setting, 'table'),
      setting.structure.ownerIn(words),
      setting,
    );
    const line = lineWidth(wordsOf(runs, setting.faces, measure.width));
    most = Math.max(most, drawing.width + gap(setting, besideMarks) + line);
    return false;
  });
  return most;
}
