import type { Place } from '../fault/fault.ts';
import type { Workbook } from './table/read-xlsx.ts';
import { type Cell, columnName, type Table } from './table/table.ts';

/** What was imported, for a person to check: every cell and every entry that was not simply taken over, with its place. */
export interface ImportReport {
  readonly table?: TableReport;
  readonly references?: {
    readonly read: number;
    readonly written: number;
    readonly remarks: readonly Remark[];
  };
}

/**
 * Something that a person should know of an imported reference: what was changed to fit, what was left out, and what is to be
 * filled in.
 */
export interface Remark {
  readonly place: Place;
  /** What the entry is called. */
  readonly entry: string;
  readonly as: 'changed' | 'left out' | 'to do';
  /** In words, beginning with the field where there is one. */
  readonly what: string;
}

export interface TableReport {
  readonly file: string;
  readonly sheet?: string;
  readonly studies: number;
  readonly account: readonly Accounted[];
  /** What holds for the table as a whole: what of it is hidden, or was not read. */
  readonly notes: readonly string[];
}

/** What became of a cell: each cell that is not empty is accounted for once. */
export interface Accounted {
  readonly cell: Cell;
  readonly as: Outcome;
  /** What a person should know of it, where it was not simply understood. */
  readonly why?: string;
  /** The name of its column, where it has one. */
  readonly column?: string;
}

/**
 * `heading` names a column, `understood` went into the data, `to do` stands in the data as something left to do,
 * `left out` did not go into them.
 */
export type Outcome = 'heading' | 'understood' | 'to do' | 'left out';

/** How many cells became what. */
export function counted(account: readonly Accounted[]): Readonly<Record<Outcome, number>> {
  const number = (outcome: Outcome) => account.filter(({ as }) => as === outcome).length;
  return {
    heading: number('heading'),
    understood: number('understood'),
    'to do': number('to do'),
    'left out': number('left out'),
  };
}

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
