import { rowsOf } from './rows-of.ts';
import type { Cell, Table } from './table.ts';

/**
 * The rows that hold the headings: the first row that is at least half as full as the fullest, with the row above or below it
 * where headings stand in two rows, the upper over several columns of the lower. Empty where no row looks like one.
 */
export function findHeadings(table: Table): readonly number[] {
  const rows = rowsOf(table);
  const width = Math.max(0, ...[...rows.values()].map((cells) => cells.length));
  const [found] = [...rows].find(([, cells]) => cells.length >= Math.max(2, width / 2)) ?? [];
  if (found === undefined) return [];
  const [above, below] = [rows.get(found - 1) ?? [], rows.get(found + 1) ?? []];
  if (above.length > 1 || isOverPart(table, above)) return [found - 1, found];
  return goesOn(rows.get(found) ?? [], below) ? [found, found + 1] : [found];
}

/** Whether the one cell of a row stands over some of the columns. A title begins over the first. */
function isOverPart({ merges }: Table, [cell]: readonly Cell[]): boolean {
  if (cell === undefined || cell.column === 1) return false;
  return merges.some(
    ({ row, column, lastColumn }) => row === cell.row && column === cell.column && lastColumn > column,
  );
}

/** Whether the lower row fills gaps of the upper one, and has nothing where a study would have its name. */
function goesOn(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  const filled = new Set(upper.map(({ column }) => column));
  const first = Math.min(...filled);
  return (
    lower.some(({ column }) => !filled.has(column)) &&
    lower.every(({ kind, column }) => kind === 'text' && column !== first)
  );
}
