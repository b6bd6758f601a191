import { stringify } from 'yaml';
import type { Fault } from '../../fault/fault.ts';
import { oneLine } from '../read-cell.ts';
import { type Column, columnsOf, findHeadings } from '../table/columns-of.ts';
import type { Table } from '../table/table.ts';
import { chooseSheet } from './choose-sheet.ts';
import { asQuestion, columnWords, meaningInWords } from './column-meaning.ts';
import { proposeMeanings } from './propose-meanings.ts';
import { type PlannedTable, readColumns } from './read-columns.ts';

/** A file of columns for a person to look through, before anything is imported. */
export interface ColumnsDraft {
  readonly draft: string;
  readonly table: Table;
  /** How many columns were understood, and the headings of those that are a question. */
  readonly known: number;
  readonly questions: readonly string[];
}

/**
 * What the columns of a table hold: as `columns.yaml` says; where there is none, as the headings say, if each of them is a word for
 * columns; else a draft of `columns.yaml` for a person to look through.
 *
 * @param tables the sheets of a workbook, or the one table of a file of text
 * @param asked the name of the sheet that holds the studies, where it was said
 */
export function planTable(
  tables: readonly [Table, ...Table[]],
  columns: { readonly file: string; readonly text: string } | undefined,
  asked?: string,
): PlannedTable | ColumnsDraft | readonly Fault[] {
  if (columns !== undefined) return readColumns(columns.file, columns.text, tables, asked);
  const table = chooseSheet(tables, asked);
  if ('rule' in table) return [table];
  const headings = findHeadings(table);
  const found = columnsOf(table, headings);
  const draft = writeColumns(table, headings, found);
  const proposals = proposeMeanings(found);
  if (proposals.every(({ how }) => how === 'said')) {
    const planned = readColumns(table.file, draft, tables);
    // What headings say together can be wrong, such as two columns of studies: a person then sees it in the draft.
    if ('table' in planned) return planned;
  }
  const questions = found.filter((_, at) => proposals[at]?.how === 'unsure').map(({ name }) => name);
  return { draft, table, known: found.length - questions.length, questions };
}

/**
 * A file that says what the columns of a table hold, for a person to look through: what each heading means, a guess behind `perhaps` where
 * that is not sure, and a question mark where there is none, each with the first cells of its column.
 */
export function writeColumns(table: Table, headings: readonly number[], columns: readonly Column[]): string {
  const width = Math.max(...columnWords.map(([words]) => words.length));
  const proposals = proposeMeanings(columns);
  const lines = columns.map((column, at) => {
    const { meaning, how } = proposals[at] ?? { how: 'unsure' };
    const words = meaning === undefined || how === 'unsure' ? asQuestion(meaning) : meaningInWords(meaning);
    return [`  ${stringify({ [column.name]: words }, { lineWidth: 0 }).trimEnd()}`, note(column)] as const;
  });
  // Notes stand below each other, as far as headings are short.
  const indent = Math.min(50, Math.max(0, ...lines.map(([line]) => line.length)));
  const meanings = lines.map(([line, note]) => `${line.padEnd(indent)}  # ${note}\n`);
  const hasQuestions = proposals.some(({ how }) => how === 'unsure');
  return `# What the columns of ${oneLine(table.file)} hold, for \`brevier import\`.
#
# Each line below has the heading of a column, and after the colon what stands in it. Look through them, correct what is wrong,
# and call the same command again. A line with ? or with “perhaps” is a question: write the answer in its place, or take the
# word “perhaps” away where the guess is right. These words can stand there:
#
${columnWords.map(([words, says]) => `#   ${words.padEnd(width)}  ${says}\n`).join('')}#
# THEME is the name of the theme that the sub-theme belongs to, in the review’s own words.

${table.sheet === undefined ? '' : stringify({ sheet: table.sheet })}headings in rows: [${headings.join(', ')}]
${hasQuestions ? '\n# One answer to all questions that are left below: delete the # in one of these lines.\n# every question: leave out\n# every question: note\n' : ''}
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
