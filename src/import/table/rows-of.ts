import type { Cell, Table } from './table.ts';

/** The cells of a table by their rows, from the top; rows that are empty are left out. */
export function rowsOf({ cells }: Table): ReadonlyMap<number, readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}
