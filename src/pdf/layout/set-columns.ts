import type { Columns } from '../../document/tree.ts';
import { row } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { setBlocks } from './set-blocks.ts';
import { gap, type Measure, type Setting } from './setting.ts';
import { heightOf, type Strip, stack } from './strip.ts';

/**
 * Two or three columns of equal width; one below the other where they would be taller than half a page, and where
 * heads stand above their text, as such a page is one column throughout.
 */
export function setColumns({ columns: parts }: Columns, measure: Measure, setting: Setting): Strip[] {
  if (setting.design.sideHeads === 'above') {
    return stack(
      parts.map((part) => setBlocks(part, measure, setting)),
      gap(setting, 4),
    );
  }
  const gutter = millimetres(6);
  const width = (measure.width - gutter * (parts.length - 1)) / parts.length;
  const inner: Measure = { ...measure, width, text: 'table' };
  const set = parts.map((part, index) =>
    setBlocks(part, { ...inner, x: measure.x + index * (width + gutter) }, setting),
  );
  const tallest = Math.max(...set.map(heightOf));
  if (tallest < millimetres(setting.design.page.height) / 2) return [row(set)];
  return stack(
    parts.map((part) => setBlocks(part, { ...measure, text: 'table' }, setting)),
    millimetres(4),
  );
}
