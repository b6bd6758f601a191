import type { CellValue, Cell as ExcelCell, Sheet } from 'hucre/xlsx';
import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import { type Cell, type CellKind, cellName, isBeyond, mostRows, type Table, tooLarge } from './table.ts';
import { unpackedSize } from './unpacked-size.ts';
import { visibleText } from './visible-text.ts';

/** Megabytes when unpacked: a workbook of forty thousand rows, and the texts of two thousand pages. */
const mostMegabytes = 20;
const mostBesideSheets = 8;

export interface Workbook {
  /** The sheets that a person sees and that hold something, in the order of the workbook. */
  readonly tables: readonly Table[];
  /** The names of the sheets that are hidden; they are not read. */
  readonly hidden: readonly string[];
}

/** Reads an .xlsx file: of a formula its last value, of merged cells the first. Nothing in it is run. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Workbook | Fault> {
  const size = unpackedSize(bytes);
  if (size === undefined) return damaged(file);
  if (size.all > mostMegabytes * 1e6)
    return unreadable(
      file,
      `a workbook of ${Math.round(size.all / 1e6)} MB when unpacked`,
      `at most ${mostMegabytes} MB`,
    );
  if (size.besideSheets > mostBesideSheets * 1e6)
    return unreadable(
      file,
      `a workbook with ${Math.round(size.besideSheets / 1e6)} MB of texts, pictures and formats beside its sheets`,
      `at most ${mostBesideSheets} MB`,
    );
  const { readXlsx: read } = await import('hucre/xlsx');
  // Whatever it stumbles over is in the bytes: it is given nothing else.
  const workbook = await read(bytes, { readStyles: true, maxRows: mostRows + 1 }).catch(() => undefined);
  if (workbook === undefined) return damaged(file);
  const tables = workbook.sheets.filter((sheet) => !isHidden(sheet)).map((sheet) => tableOf(file, sheet));
  const large = tables.find(({ cells }) => cells.some(({ row, column }) => isBeyond(row, column)));
  if (large) return tooLarge(file, large.sheet);
  return {
    tables: tables.filter(({ cells }) => cells.length > 0),
    hidden: workbook.sheets.filter(isHidden).map(({ name }) => name),
  };
}

const isHidden = ({ hidden, veryHidden }: Sheet): boolean => hidden === true || veryHidden === true;

function tableOf(file: string, { name, rows, cells: known, merges, rowDefs, columns }: Sheet): Table {
  const cells: Cell[] = [];
  const cleaned: Table['cleaned'][number][] = [];
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const read = readCell(value, known?.get(`${row},${column}`));
      if (read === undefined) continue;
      const at = cellName(row + 1, column + 1);
      const { text, without } = visibleText(read.text);
      if (without.length > 0) cleaned.push({ at, without });
      if (text !== '') cells.push({ row: row + 1, column: column + 1, at, text, kind: read.kind });
    }
  }
  return {
    file,
    sheet: name,
    cells,
    merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow + 1,
      column: startCol + 1,
      lastRow: endRow + 1,
      lastColumn: endCol + 1,
    })),
    hiddenRows: [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])),
    hiddenColumns: (columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column + 1] : [])),
    cleaned,
    commaIsPoint: false,
  };
}

function readCell(
  value: CellValue,
  known: ExcelCell | undefined,
): { readonly text: string; readonly kind: CellKind } | undefined {
  if (known?.type === 'error') return { text: String(value), kind: 'unknown' };
  if (value instanceof Date) return { text: dayOf(value), kind: 'date' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'yes or no' };
  if (typeof value === 'number')
    return known?.style?.numFmt?.includes('%')
      ? { text: `${Number((value * 100).toFixed(6))}%`, kind: 'share' }
      : { text: String(value), kind: 'number' };
  // Some programs write a day as it is read, and say so in its type alone.
  const day =
    typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?\s*$/.exec(value)?.[1] : undefined;
  if (day !== undefined) return { text: day, kind: 'date' };
  if (typeof value === 'string' && value.trim() !== '') return { text: value, kind: 'text' };
  return known?.formula === undefined ? undefined : { text: `=${known.formula}`, kind: 'unknown' };
}

const dayOf = (date: Date): string =>
  Number.isNaN(date.getTime()) ? 'a date that is none' : date.toISOString().slice(0, 10);

const damaged = (file: string): Fault =>
  unreadable(file, 'a file that is damaged, encrypted or not a workbook', 'a workbook that Excel opens');

const unreadable = (file: string, found: string, expected: string): Fault =>
  faultAgainst('table-is-readable', {
    place: topOf(file),
    found,
    expected,
    suggestion: 'save the sheet as CSV UTF-8, and import that',
  });
