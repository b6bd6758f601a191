import { oneLine } from '../read-cell.ts';
import { type Cell, columnName, rowsOf, type Table } from './table.ts';

/**
 * The rows that hold the headings: the first row that is at least half as full as the fullest, with the row above or below it
 * where headings stand in two rows, the upper over several columns of the lower, merged over them or said again in each. Empty where
 * no row looks like one.
 */
export function findHeadings(table: Table): readonly number[] {
  const rows = rowsOf(table);
  const width = Math.max(0, ...[...rows.values()].map((cells) => cells.length));
  const [found] = [...rows].find(([, cells]) => cells.length >= Math.max(2, width / 2)) ?? [];
  if (found === undefined) return [];
  const [above, below] = [rows.get(found - 1) ?? [], rows.get(found + 1) ?? []];
  if (above.length > 1 || isOverPart(table, above)) return [found - 1, found];
  const upper = rows.get(found) ?? [];
  return goesOn(upper, below) || isSaidAgain(upper, below) ? [found, found + 1] : [found];
}

/**
 * Whether the upper row has one heading over several columns beside each other, and the lower one has headings that tell them apart. A
 * heading is no number, and no study stands in a row in which no cell is one.
 */
function isSaidAgain(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  const beside = upper.filter((cell, at) => {
    const before = upper[at - 1];
    return before?.column === cell.column - 1 && folded(before.text) === folded(cell.text);
  });
  const under = lower.filter(({ column }) =>
    beside.some((cell) => cell.column === column || cell.column === column + 1),
  );
  return (
    beside.length > 0 &&
    under.length > beside.length &&
    lower.every(({ kind, text }) => kind === 'text' && /\p{L}/u.test(text) && !/\d{3}/.test(text)) &&
    new Set(under.map(({ text }) => folded(text))).size > 1
  );
}

const folded = (text: string): string => oneLine(text).toLowerCase();

/** Whether the one cell of a row stands over some of the columns. A title begins over the first. */
function isOverPart({ merges }: Table, [cell]: readonly Cell[]): boolean {
  if (cell === undefined || cell.column === 1) return false;
  return merges.some(
    ({ row, column, lastColumn }) => row === cell.row && column === cell.column && lastColumn > column,
  );
}

/** Whether the lower row fills gaps of the upper one, and has nothing where a study would have its name. */
function goesOn(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  const filled = new Set(upper.map(({ column }) => column));
  const first = Math.min(...filled);
  return (
    lower.some(({ column }) => !filled.has(column)) &&
    lower.every(({ kind, column }) => kind === 'text' && column !== first)
  );
}

/** A column that has at least one cell at or below its heading. */
export interface Column {
  /** From 1. */
  readonly column: number;
  /**
   * Its heading on one line, after that over it where it has another column’s, as in `Control: n`; `column F` where there is none. No
   * two columns of a table have the same name.
   */
  readonly name: string;
  /** Its heading as it stands, on one line; empty where there is none. */
  readonly heading: string;
  /** The heading above it that stands over several columns. */
  readonly group?: string;
  /** What stands below the heading, from the top. */
  readonly cells: readonly Cell[];
}

/**
 * The columns of a table from left to right.
 *
 * @param headings the rows of the headings, one or two, from the top
 */
export function columnsOf(table: Table, headings: readonly number[]): readonly Column[] {
  const rows = rowsOf(table);
  const last = headings.at(-1) ?? 0;
  const at = (row: number | undefined, column: number): Cell | undefined =>
    rows.get(row ?? 0)?.find((cell) => cell.column === column);
  const inUse = new Map<number, Cell[]>();
  for (const cell of table.cells) {
    const below = inUse.get(cell.column) ?? [];
    if (cell.row > last) below.push(cell);
    if (cell.row > last || headings.includes(cell.row)) inUse.set(cell.column, below);
  }
  const columns = [...inUse].toSorted(([a], [b]) => a - b);
  const top = headings[0] ?? 0;
  const written = columns.flatMap(([column, cells]) => {
    const lower = at(last, column);
    const upper = headings.length > 1 ? at(top, column) : undefined;
    const heading = oneLine((lower ?? upper)?.text ?? '');
    const group =
      headings.length > 1 && lower !== undefined
        ? groupOf(rows.get(top) ?? [], table.merges, top, column)
        : '';
    return heading === '' && cells.length === 0 ? [] : [{ column, heading, group, cells }];
  });
  // No mapping of data can have this key.
  const names = new Set(['__proto__']);
  return written.map(({ column, heading, group, cells }) => {
    const isShared = written.some((other) => other.heading === heading && other.group !== group);
    const grouped = group === '' || heading === '' ? [] : [`${group}: ${heading}`];
    const choice = isShared ? [...grouped, heading] : [heading, ...grouped];
    const name =
      choice.find((one) => one !== '' && !names.has(one)) ?? `${heading} column ${columnName(column)}`.trim();
    names.add(name);
    return { column, name, heading, ...(group === '' ? {} : { group }), cells };
  });
}

/** The heading over a column: that of the merged cell it is under, or, where none is merged, the last one to its left. */
function groupOf(cells: readonly Cell[], merges: Table['merges'], row: number, column: number): string {
  const merged = merges.filter((merge) => merge.row === row && merge.lastColumn > merge.column);
  const over = merged.find((merge) => merge.column <= column && column <= merge.lastColumn);
  const from = merged.length > 0 ? (over?.column ?? column) : column;
  const upper = cells.findLast((cell) => (merged.length > 0 ? cell.column === from : cell.column <= from));
  return oneLine(upper?.text ?? '');
}
