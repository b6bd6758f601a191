import { writeXlsx } from 'hucre/xlsx';
import { readCsv } from '../../src/import/table/read-csv.ts';
import { readXlsx, type Workbook } from '../../src/import/table/read-xlsx.ts';
import type { Table } from '../../src/import/table/table.ts';
import { decodeForeignText } from '../../src/io/decode-text.ts';

/** A table as it is read from the bytes of a text. */
export function tableOf(bytes: Uint8Array | string): Table {
  const text = decodeForeignText(
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    'studies.csv',
  );
  if ('rule' in text) throw new Error(text.found);
  const table = readCsv('studies.csv', text.text);
  if ('rule' in table) throw new Error(table.found);
  return table;
}

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

/** A workbook, written by a library and read again. */
export async function workbookOf(...sheets: Sheets): Promise<Workbook> {
  const workbook = await readXlsx('studies.xlsx', await writeXlsx({ sheets }));
  if ('rule' in workbook) throw new Error(workbook.found);
  return workbook;
}

/** The texts of a table, by their cells: `A1`, `B1`. */
export const textsOf = ({ cells }: Table): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.map(({ at, text }) => [at, text]));
