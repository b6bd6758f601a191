import type { Table } from '../../document/tree.ts';
import type { Item } from '../page.ts';
import { roomForRow, row, rowUnderHeads, rowWithin } from './beside.ts';
import { repeatedHead } from './continued.ts';
import { withContinuedName } from './continued-name.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setContent } from './set-blocks.ts';
import { setCell } from './set-cell.ts';
import { setText } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, whole } from './strip.ts';
import { horizontal } from './under-rule.ts';

/**
 * A table of method breakdowns, set like labelled facts: the name of each breakdown once, on the line of its first
 * part, then the parts and their counts on the page's axes, and a hairline between breakdowns. Whole if it is no longer than
 * six tenths of a page; its head repeats over pages if not.
 */
export function setBreakdown(table: Table, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const { axes } = design.page;
  const columns = [0, axes.value - axes.text, axes.last - axes.text + 12].map(millimetres);
  const at = (column: number): Measure => ({
    ...measure,
    x: measure.x + (columns[column] ?? 0),
    width: (columns[column + 1] ?? measure.width) - (columns[column] ?? 0) - millimetres(3),
  });
  const captionStrips =
    table.caption.length > 0 ? setText(table.caption, typeOf(setting, 'note'), measure, setting) : [];
  const headRow = row(
    table.columns.map(({ head }, index) => setContent(head, 'tableHead', at(index + 1), setting)),
  );
  const headHeight = headRow.height + millimetres(1.2);
  const rule = (y: number, isStrong: boolean): Item =>
    horizontal(
      measure.x,
      y,
      measure.width,
      isStrong ? design.line.table : design.line.hairline,
      isStrong ? design.colour.rule : design.colour.hairline,
    );
  const headStrip: Strip = {
    ...headRow,
    height: headHeight,
    before: millimetres(1.4),
    breakCost: cost.never,
    items: [...headRow.items, rule(headHeight - design.line.table / 2, true)],
  };
  const tableHead = repeatedHead(headStrip, roomForRow(design));
  const padding = millimetres(design.space.cell);
  const set = table.groups.map(({ head: name, rows }, index) => {
    const label = name ? setContent(name, 'tableRowHead', at(0), setting) : [];
    const lines = rows.flatMap(({ head, cells: others }, line) => {
      const cells = [{ children: head }, ...others].map((cell, column) =>
        setCell(cell, 'table', at(column + 1), setting),
      );
      const room = roomForRow(design) - (tableHead?.height ?? 0);
      const parts =
        index === 0 && line === 0
          ? rowUnderHeads(room, [label, ...cells])
          : rowWithin(room, line === 0 ? [label, ...cells] : cells);
      const strips = withContinuedName(parts, name ?? head, measure, setting);
      // The name of the breakdown is rather not left with one part.
      const breakCost = line === 1 ? cost.reluctant : cost.withinGroup;
      return strips.map((each, part) => (part === 0 ? { ...each, breakCost } : each));
    });
    const isLast = index === table.groups.length - 1;
    return lines.map((each, line): Strip => {
      const [top, bottom] = [line === 0 ? padding : 0, line === lines.length - 1 ? padding : 0];
      const height = top + each.height + bottom;
      const moved = allMoved(each.items, 0, top);
      return {
        ...each,
        height,
        items: bottom > 0 ? [...moved, rule(height, isLast)] : moved,
        breakCost: line > 0 ? each.breakCost : index === 0 ? cost.never : cost.row,
        ...(tableHead ? { tableHead } : {}),
      };
    });
  });
  const strips = [...whole(captionStrips), headStrip, ...set.flat()];
  return heightOf(strips) < millimetres(design.page.height) * 0.6 ? whole(strips) : strips;
}
