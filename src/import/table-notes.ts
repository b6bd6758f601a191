import { columnName } from './table/cell-name.ts';
import type { Workbook } from './table/read-xlsx.ts';
import type { Table } from './table/table.ts';

/** What a person should know of a table as a whole, as they may not see it when the file is open. */
export function tableNotes(table: Table, { tables, hidden }: Workbook): readonly string[] {
  const others = tables.flatMap(({ sheet }) =>
    sheet === undefined || sheet === table.sheet ? [] : [`‘${sheet}’`],
  );
  const columns = table.hiddenColumns.filter((hiddenOne) =>
    table.cells.some(({ column }) => column === hiddenOne),
  );
  const rows = table.hiddenRows.filter((hiddenOne) => table.cells.some(({ row }) => row === hiddenOne));
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
