import { stringify } from 'yaml';
import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import { oneLine } from '../read-cell.ts';
import { type Column, columnsOf, findHeadings } from '../table/columns-of.ts';
import type { Table } from '../table/table.ts';
import { columnWords, meaningInWords, proposeMeaning } from './column-meaning.ts';
import { type PlannedTable, readColumns } from './read-columns.ts';

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

/**
 * A file that says what the columns of a table hold, for a person to look through: a guess for each column by its heading, with the
 * first cells of it, and a question mark where there is none.
 */
export function writeColumns(table: Table, headings: readonly number[], columns: readonly Column[]): string {
  const width = Math.max(...columnWords.map(([words]) => words.length));
  const lines = columns.map((column) => {
    const { meaning } = proposeMeaning(column);
    const words = meaning === undefined ? '?' : meaningInWords(meaning);
    return [`  ${stringify({ [column.name]: words }, { lineWidth: 0 }).trimEnd()}`, note(column)] as const;
  });
  // Notes stand below each other, as far as headings are short.
  const indent = Math.min(50, Math.max(0, ...lines.map(([line]) => line.length)));
  const meanings = lines.map(([line, note]) => `${line.padEnd(indent)}  # ${note}\n`);
  return `# What the columns of ${oneLine(table.file)} hold, for \`brevier import\`.
#
# Each line below has the heading of a column, and after the colon what stands in it. Look through them,
# correct any wrong guess, write something in place of each ?, and call the same command again. These words can stand there:
#
${columnWords.map(([words, says]) => `#   ${words.padEnd(width)}  ${says}\n`).join('')}#
# THEME is the name of the theme that the sub-theme belongs to, in the review’s own words.

${table.sheet === undefined ? '' : stringify({ sheet: table.sheet })}headings in rows: [${headings.join(', ')}]

columns:
${meanings.join('')}`;
}

/** The first cells of a column, so that a person need not open the table to see what it is. */
function note({ cells }: Column): string {
  const first = [...new Set(cells.map(({ text }) => shortened(oneLine(text))))].slice(0, 3);
  return first.length === 0 ? 'empty' : first.join(' · ');
}

const shortened = (text: string): string =>
  [...text].length > 30 ? `${[...text].slice(0, 29).join('')}…` : text;
