import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from '../../fault/fault.ts';
import { cellName } from './cell-name.ts';
import { findDelimiter } from './find-delimiter.ts';
import type { Cell, Table } from './table.ts';

const [lineFeed, carriageReturn] = [10, 13];

/** Reads values that are separated by commas, semicolons, tabs or bars, whichever the file has. */
export function readCsv(file: string, text: string): Table | Fault {
  const delimiter = findDelimiter(text);
  // The line by which Excel says what separates holds no data, but it is counted.
  const body = text.replace(/^sep=.(?=\r?\n)/, '');
  const placeOf = placesIn(new TextEncoder().encode(body));
  const cells: Cell[] = [];
  try {
    parse(body, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      cast(written, { records, index, bytes }) {
        const place = placeOf(index === 0 && records > 0, bytes);
        const at = `${cellName(records + 1, index + 1)} (${place})`;
        const value = written.normalize('NFC').trim();
        if (value !== '') cells.push({ row: records + 1, column: index + 1, at, text: value, kind: 'text' });
        return '';
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return unreadable(file, error);
  }
  return { file, cells, merges: [], hiddenRows: [], hiddenColumns: [], commaIsPoint: delimiter === ';' };
}

/** Follows the fields of a text: called with the end of each, in bytes, it says in words where that field begins. */
function placesIn(bytes: Uint8Array): (beginsRecord: boolean, end: number) => string {
  let [ended, line, lineStart] = [-1, 1, 0];
  return (beginsRecord, end) => {
    const start =
      ended + (beginsRecord && bytes[ended] === carriageReturn && bytes[ended + 1] === lineFeed ? 2 : 1);
    const from = Math.max(0, ended);
    for (let at = from; at < start; at++) {
      const breaks = bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed);
      if (breaks) [line, lineStart] = [line + 1, at + 1];
    }
    const said = `line ${line}, column ${new TextDecoder().decode(bytes.subarray(lineStart, start)).length + 1}`;
    // Breaks inside the field count for those that follow it.
    for (let at = start; at < end; at++) {
      const breaks = bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed);
      if (breaks) [line, lineStart] = [line + 1, at + 1];
    }
    ended = end;
    return said;
  };
}

function unreadable(file: string, { code, lines }: CsvError): Fault {
  const open = code === 'CSV_QUOTE_NOT_CLOSED';
  return {
    rule: 'table-is-readable',
    severity: 'error',
    place: { file, line: typeof lines === 'number' ? lines : 1, column: 1 },
    found: open ? 'a quotation mark that is not closed' : `fields that cannot be told apart (${code})`,
    expected: 'values separated by commas, semicolons or tabs',
    suggestion: 'save the table again as CSV, or as .xlsx',
  };
}
