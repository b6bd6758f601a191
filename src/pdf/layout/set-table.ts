import type { TypeRole } from '../../design/design.ts';
import type { Cell, Column, Row, Run, Table } from '../../document/tree.ts';
import type { Item } from '../page.ts';
import { flattened, roomForRow, rowUnderHeads, rowWithin } from './beside.ts';
import { repeatedHead } from './continued.ts';
import { withContinuedName } from './continued-name.ts';
import { identified } from './identified.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setBreakdown } from './set-breakdown.ts';
import { setCell } from './set-cell.ts';
import { setGroupHead } from './set-group-head.ts';
import { setMatrix } from './set-matrix.ts';
import { setText } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, strip, whole } from './strip.ts';
import { cellRight, cellSpaces, columnsOf, roleOfCell, type SetColumn } from './table-columns.ts';
import { horizontal } from './under-rule.ts';

/** A row of a table, or the head of a group of them. A row can begin a group without a head, or be the second of two under one. */
type Line =
  | { readonly head: readonly Run[] }
  | { readonly row: Row; readonly begins: boolean; readonly isOfPair: boolean };

/** A table: caption, heads that repeat over pages, rows that stay whole. */
export function setTable(table: Table, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const { marks, padding } = cellSpaces(table.kind, setting);
  const inner: Measure = { ...measure, marks };
  if (table.kind === 'breakdown') return setBreakdown(table, inner, setting);
  if (table.kind === 'matrix') return setMatrix(table, inner, setting);
  const columns = columnsOf(table, inner, setting);
  const captionStrips =
    table.caption.length > 0 ? setText(table.caption, typeOf(setting, 'note'), inner, setting) : [];
  const headStrip =
    table.columns.length > 0
      ? setHead(table.columns, columns, cellRight(table.kind, setting), inner, setting)
      : undefined;
  const tableHead = headStrip && repeatedHead(headStrip, roomForRow(design));
  const room = roomForRow(design) - (tableHead?.height ?? 0);
  const lines = table.groups.flatMap(({ head, rows }): Line[] => [
    ...(head ? [{ head }] : []),
    ...rows.map((row, at) => ({
      row,
      begins: at === 0 && !head,
      isOfPair: head !== undefined && rows.length === 2 && at === 1,
    })),
  ]);
  const rows = lines.map((line, index): readonly [Line, Strip[]] => {
    if ('head' in line) return [line, setGroupHead(line.head, table.short ?? false, inner, setting)];
    const isUnderHeads = index === 0 || isGroupHead(lines[index - 1]);
    return [line, setRow(line.row, table, columns, padding, isUnderHeads, room, inner, setting)];
  });
  const all = whole(captionStrips);
  if (headStrip)
    all.push({
      ...headStrip,
      before: millimetres(1.4),
      breakCost: captionStrips.length > 0 ? cost.never : cost.block,
    });
  const grouped = table.groups.length > 1;
  const costBefore = (line: Line): number =>
    'head' in line || (grouped && line.begins)
      ? cost.block
      : line.isOfPair
        ? cost.reluctant
        : grouped
          ? cost.withinGroup
          : cost.row;
  const bodyHeight = rows.reduce((sum, [, strips]) => sum + heightOf(strips), 0);
  const isShort = bodyHeight < millimetres(design.page.height) / 3;
  for (const [index, [line, strips]] of rows.entries()) {
    const isGroup = isGroupHead(line);
    const afterGroup = isGroupHead(rows[index - 1]?.[0]);
    const isLast = index === rows.length - 1;
    const early = index === 0 || afterGroup || isShort;
    const breakCost = early ? cost.never : index === 1 || isLast ? cost.reluctant : costBefore(line);
    const before = isGroup && index > 0 && !table.short ? millimetres(3.2) : 0;
    for (const [at, each] of ruled(
      strips,
      isGroup,
      isLast,
      isGroupHead(rows[index + 1]?.[0]),
      inner,
      setting,
    ).entries()) {
      all.push({
        ...each,
        before: at === 0 ? before : each.before,
        breakCost: at === 0 ? breakCost : each.breakCost,
        ...(tableHead ? { tableHead } : {}),
      });
    }
  }
  return all;
}

const isGroupHead = (line: Line | undefined): boolean => line !== undefined && 'head' in line;

function setHead(
  heads: readonly Column[],
  columns: readonly SetColumn[],
  right: number,
  measure: Measure,
  setting: Setting,
): Strip {
  const { design } = setting;
  const cells = heads.map(({ head }, index) =>
    setInColumn({ children: head }, columns[index], 'tableHead', right, measure, setting),
  );
  const tallest = Math.max(...cells.map(heightOf));
  // Heads stand on their rule: bottom-aligned.
  const items = cells.flatMap((strips) => allMoved(flattened(strips), 0, tallest - heightOf(strips)));
  const height = tallest + millimetres(1.6);
  return strip(height, [
    ...items,
    horizontal(
      measure.x,
      height - design.line.table / 2,
      measure.width,
      design.line.table,
      design.colour.rule,
    ),
  ]);
}

function setRow(
  { id, head, cells }: Row,
  table: Table,
  columns: readonly SetColumn[],
  padding: number,
  isUnderHeads: boolean,
  room: number,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const padded = [{ children: head }, ...cells].map((cell, index) =>
    inset(
      setInColumn(
        cell,
        columns[index],
        roleOfCell(table, index),
        cellRight(table.kind, setting),
        measure,
        setting,
      ),
      padding,
    ),
  );
  const parts = isUnderHeads ? rowUnderHeads(room, padded) : rowWithin(room, padded);
  return withContinuedName(identified(parts, id), head, measure, setting);
}

function setInColumn(
  cell: Cell,
  column: SetColumn | undefined,
  role: TypeRole,
  right: number,
  measure: Measure,
  setting: Setting,
): Strip[] {
  if (!column) throw new Error('A row has no more cells than its table has columns');
  const isLast = column.x + column.width > measure.x + measure.width - 1;
  const width = column.width - (isLast ? 0 : right);
  return setCell(cell, role, { ...measure, x: column.x, width }, setting);
}

/** Space above the first and below the last line of a cell. */
function inset(strips: readonly Strip[], padding: number): Strip[] {
  return strips.map((each, index) => {
    const top = index === 0 ? padding : 0;
    const bottom = index === strips.length - 1 ? padding : 0;
    return { ...each, height: each.height + top + bottom, items: allMoved(each.items, 0, top) };
  });
}

/** The rule below a row: a hairline, ink below the last one, none where a group's own rule follows. */
function ruled(
  strips: readonly Strip[],
  isGroup: boolean,
  isLast: boolean,
  beforeGroup: boolean,
  measure: Measure,
  { design }: Setting,
): Strip[] {
  if (isGroup || (beforeGroup && !isLast)) return [...strips];
  const [weight, colour] = isLast
    ? [design.line.table, design.colour.rule]
    : [design.line.hairline, design.colour.hairline];
  return strips.map((each, index): Strip => {
    if (index !== strips.length - 1) return each;
    const line: Item = horizontal(measure.x, each.height, measure.width, weight, colour);
    return { ...each, items: [...each.items, line] };
  });
}
