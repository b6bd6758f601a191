import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { proposeMeaning } from './columns/column-meaning.ts';
import { type PlannedTable, readColumns } from './columns/read-columns.ts';
import { writeColumns } from './columns/write-columns.ts';
import { columnsOf, findHeadings } from './table/columns-of.ts';
import type { Table } from './table/table.ts';

/**
 * What the columns of a table hold: as `columns.yaml` says; where there is none, as the headings say, if each of them is a word for
 * columns; else a draft of `columns.yaml` for a person to look through.
 *
 * @param tables the sheets of a workbook, or the one table of a file of text
 */
export function planTable(
  tables: readonly [Table, ...Table[]],
  columns: { readonly file: string; readonly text: string } | undefined,
): PlannedTable | { readonly draft: string } | readonly Fault[] {
  if (columns !== undefined) return readColumns(columns.file, columns.text, tables);
  const [table] = tables;
  const headings = findHeadings(table);
  if (headings.length === 0) return [noHeadings(table)];
  const found = columnsOf(table, headings);
  const draft = writeColumns(table, headings, found);
  const isSaid = found.every((column) => proposeMeaning(column).isSaid);
  return isSaid ? readColumns(table.file, draft, tables) : { draft };
}

const noHeadings = ({ file }: Table): Fault =>
  faultAgainst('table-is-readable', {
    place: topOf(file),
    found: 'no row of headings',
    expected: 'a row with the headings of the columns, and a row for each study below it',
  });
