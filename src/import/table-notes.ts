import { columnName } from './table/cell-name.ts';
import type { Workbook } from './table/read-xlsx.ts';
import type { Table } from './table/table.ts';

/** What a person should know of a table as a whole, as they may not see it when the file is open. */
export function tableNotes(table: Table, { tables, hidden }: Workbook): readonly string[] {
  const others = tables.flatMap(({ sheet }) =>
    sheet === undefined || sheet === table.sheet ? [] : [`‘${sheet}’`],
  );
  const inUse = {
    rows: new Set(table.cells.map(({ row }) => row)),
    columns: new Set(table.cells.map(({ column }) => column)),
  };
  const columns = table.hiddenColumns.filter((column) => inUse.columns.has(column));
  const rows = table.hiddenRows.filter((row) => inUse.rows.has(row));
  return [
    ...(others.length > 0
      ? [`other sheets were not read: ${others.join(', ')}; \`sheet\` in columns.yaml names another`]
      : []),
    ...(hidden.length > 0
      ? [`hidden sheets were not read: ${hidden.map((name) => `‘${name}’`).join(', ')}`]
      : []),
    ...(columns.length > 0
      ? [`hidden columns were read as the others: ${columns.map(columnName).join(', ')}`]
      : []),
    ...(rows.length > 0 ? [`hidden rows were read as the others: ${rows.join(', ')}`] : []),
  ];
}
