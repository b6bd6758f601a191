import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';

/** A cell as it stands in a spreadsheet or in a file of separated values. */
export interface Cell {
  /** Row and column from 1, as a spreadsheet counts. */
  readonly row: number;
  readonly column: number;
  /** Where it stands, for a message: `D5`, and in a file of text `D5 (line 5, column 12)`. */
  readonly at: string;
  /** What a person reads there, without the space around it; never empty. */
  readonly text: string;
  readonly kind: CellKind;
}

/**
 * What the spreadsheet knows of the cell beyond its text. A `share` is a number shown in per cent, `unknown` is a formula that has
 * no value or an error in its place. In a file of text everything is `text`.
 */
export type CellKind = 'text' | 'number' | 'share' | 'date' | 'yes or no' | 'unknown';

/** Cells that look like one. Rows and columns from 1; the last are inside. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Table {
  /** The path as messages show it. */
  readonly file: string;
  /** The name of the sheet, in a workbook. */
  readonly sheet?: string;
  /** Every cell that is not empty, row by row. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Merge[];
  /** From 1; what a person does not see when the file is open. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells of which characters were taken out that nobody sees, with their names: `U+0001`. */
  readonly cleaned: readonly { readonly at: string; readonly without: readonly string[] }[];
  /** Whether a comma may stand where English has a point: fields are then separated by semicolons. */
  readonly commaIsPoint: boolean;
}

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

/** The letters that a spreadsheet gives a column: 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  let [name, left] = ['', column];
  while (left > 0) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
    left = Math.floor((left - 1) / 26);
  }
  return name;
}

/** A cell in A1 notation. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** More than a review has studies and an extraction form has questions: what is beyond is a slip of the hand, or no such table. */
export const mostRows = 5_000;
const mostColumns = 1_000;

/** Whether a cell is where no table of studies reaches; rows and columns from 1. */
export const isBeyond = (row: number, column: number): boolean => row > mostRows || column > mostColumns;

export const tooLarge = (file: string, sheet?: string): Fault =>
  faultAgainst('table-is-readable', {
    place: topOf(file),
    found: `cells far to the right or below${sheet === undefined ? '' : ` on the sheet ‘${sheet}’`}`,
    expected: `at most ${mostRows} rows and ${mostColumns} columns`,
    suggestion: 'copy the rows and columns of the studies into a new sheet, and import that',
  });
