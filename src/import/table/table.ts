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
  /** Whether a comma may stand where English has a point: fields are then separated by semicolons. */
  readonly commaIsPoint: boolean;
}
