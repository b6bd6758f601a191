import { blocksIn } from '../../document/blocks-in.ts';
import { drawingOf } from '../../document/drawing-of.ts';
import type { Block, Counted, Table } from '../../document/tree.ts';
import { millimetres } from './millimetres.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { textRuns } from './text-runs.ts';
import { lineWidth } from './word.ts';
import { wordsOf } from './words.ts';

/** The gap between a mark row and its words in a table of a line each, in millimetres. */
export const besideMarks = 2.2;

/** How wide the widest mark row of a table is with its count beside it in one line, in points; 0 where it has none. */
export function roomForMarked(table: Table, measure: Measure, setting: Setting): number {
  const type = typeOf(setting, 'table');
  return Math.max(
    0,
    ...countedIn(table).map(({ marks, children }) => {
      // That no source gives the number is a sentence, and may be divided.
      if (children.some((run) => run.type === 'figure' && run.says === 'absence')) return 0;
      const runs = textRuns(children, type, setting.structure.ownerOf(children), setting);
      const line = lineWidth(wordsOf(runs, setting.faces, measure.width));
      return drawingOf(marks).width * millimetres(measure.marks) + gap(setting, besideMarks) + line;
    }),
  );
}

const countedIn = (block: Block): readonly Counted[] =>
  block.type === 'counted' ? [block] : blocksIn(block).flatMap(countedIn);
