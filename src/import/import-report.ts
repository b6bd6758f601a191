import type { Place } from '../fault/fault.ts';
import type { Workbook } from './table/read-xlsx.ts';
import { type Cell, columnName, type Table } from './table/table.ts';

/** What was imported, for a person to check: every cell and every entry that was not simply taken over, with its place. */
export interface ImportReport {
  /** What is left to do in each file that was written, by its name; all of them, where there is nothing as well. */
  readonly leftToDo: readonly { readonly name: string; readonly count: number }[];
  /** Of a file of columns that a person is to look through first. */
  readonly columns?: {
    readonly known: number;
    readonly questions: readonly string[];
    readonly notes: readonly string[];
  };
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
  /** How many studies have the reference that was found for them, and how many one that a person is to confirm. */
  readonly joined: number;
  readonly perhaps: number;
  readonly account: readonly Accounted[];
  readonly asked: readonly Asked[];
  /** What holds for the table as a whole: what of it is hidden, or was not read. */
  readonly notes: readonly string[];
}

/** Something that is asked of a study as a whole, or of all of them. */
export interface Asked {
  /** What kind of question it is, in words that stand after a number: “references to confirm”. */
  readonly kind: string;
  /** The question, with the name and the rows of the study. */
  readonly what: string;
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
 * `heading` names a column, `understood` went into the data, `noted` stands beside a study as a note, `to do` stands in the data as something
 * left to do, `left out` did not go into them.
 */
export type Outcome = 'heading' | 'understood' | 'noted' | 'to do' | 'left out';

/** How many cells became what. */
export function counted(account: readonly Accounted[]): Readonly<Record<Outcome, number>> {
  const number = (outcome: Outcome) => account.filter(({ as }) => as === outcome).length;
  return {
    heading: number('heading'),
    understood: number('understood'),
    noted: number('noted'),
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
      ? [`the sheet ‘${table.sheet}’ was read, and no other: ${others.join(', ')}; --sheet names another`]
      : []),
    ...(hidden.length > 0
      ? [`hidden sheets were not read: ${hidden.map((name) => `‘${name}’`).join(', ')}`]
      : []),
    ...(columns.length > 0
      ? [`hidden columns were read as the others: ${columns.map(columnName).join(', ')}`]
      : []),
    ...(rows.length > 0 ? [`hidden rows were read as the others: ${rangesOf(rows)}`] : []),
    ...cleanedNote(table),
  ];
}

/** Numbers, those in a row as one range: “3, 7 to 9”. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`)).join(', ');
}

function cleanedNote({ cleaned }: Table): readonly string[] {
  if (cleaned.length === 0) return [];
  const places = new Map<string, string[]>();
  for (const { at, without } of cleaned)
    for (const sign of without) places.set(sign, [...(places.get(sign) ?? []), at]);
  const said = [...places].map(
    ([sign, at]) => `${sign} in ${at[0] ?? ''}${at.length > 1 ? ` and ${at.length - 1} more` : ''}`,
  );
  return [`characters that cannot be seen were removed: ${said.join(', ')}`];
}
