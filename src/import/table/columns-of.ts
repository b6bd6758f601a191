import { oneLine } from '../one-line.ts';
import { columnName } from './cell-name.ts';
import { rowsOf } from './rows-of.ts';
import type { Cell, Table } from './table.ts';

/** A column that has at least one cell at or below its heading. */
export interface Column {
  /** From 1. */
  readonly column: number;
  /** Its heading on one line; `column F` where there is none. No two columns of a table have the same name. */
  readonly name: string;
  /** The heading above it that stands over several columns. */
  readonly group?: string;
  /** What stands below the heading, from the top. */
  readonly cells: readonly Cell[];
}

/**
 * The columns of a table from left to right.
 *
 * @param headings the rows of the headings, one or two, from the top
 */
export function columnsOf(table: Table, headings: readonly number[]): readonly Column[] {
  const rows = rowsOf(table);
  const last = headings.at(-1) ?? 0;
  const at = (row: number | undefined, column: number): Cell | undefined =>
    rows.get(row ?? 0)?.find((cell) => cell.column === column);
  const inUse = new Map<number, Cell[]>();
  for (const cell of table.cells) {
    const below = inUse.get(cell.column) ?? [];
    if (cell.row > last) below.push(cell);
    if (cell.row > last || headings.includes(cell.row)) inUse.set(cell.column, below);
  }
  const columns = [...inUse].toSorted(([a], [b]) => a - b);
  // No mapping of data can have this key.
  const names = new Set(['__proto__']);
  return columns.flatMap(([column, cells]) => {
    const lower = at(last, column);
    const upper = headings.length > 1 ? at(headings[0], column) : undefined;
    const written = oneLine((lower ?? upper)?.text ?? '');
    if (written === '' && cells.length === 0) return [];
    const name =
      written === '' || names.has(written) ? `${written} column ${columnName(column)}`.trim() : written;
    names.add(name);
    const top = headings[0] ?? 0;
    const group =
      headings.length > 1 && lower !== undefined
        ? groupOf(rows.get(top) ?? [], table.merges, top, column)
        : '';
    return [{ column, name, ...(group === '' ? {} : { group }), cells }];
  });
}

/** The heading over a column: that of the merged cell it is under, or, where none is merged, the last one to its left. */
function groupOf(cells: readonly Cell[], merges: Table['merges'], row: number, column: number): string {
  const merged = merges.filter((merge) => merge.row === row && merge.lastColumn > merge.column);
  const over = merged.find((merge) => merge.column <= column && column <= merge.lastColumn);
  const from = merged.length > 0 ? (over?.column ?? column) : column;
  const upper = cells.findLast((cell) => (merged.length > 0 ? cell.column === from : cell.column <= from));
  return oneLine(upper?.text ?? '');
}
