import { CsvError, parse } from '#csv';
import { type Fault, faultAgainst } from '../../fault/fault.ts';
import { type Cell, cellName, isBeyond, type Table, tooLarge } from './table.ts';
import { visibleText } from './visible-text.ts';

const [lineFeed, carriageReturn] = [10, 13];

/** Characters in a row: a page of text in each of hundreds of columns. */
const mostInRow = 1_000_000;

/** Ends the reading of a table that is too large: what follows need not be gone through. */
const beyond = new Error('a cell beyond the last row or column');

/** Reads values that are separated by commas, semicolons, tabs or bars, whichever the file has. */
export function readCsv(file: string, text: string): Table | Fault {
  const delimiter = findDelimiter(text);
  // The line by which Excel says what separates holds no data, but it is counted.
  const body = text.replace(/^sep=.(?=\r?\n)/, '');
  const placeOf = placesIn(new TextEncoder().encode(body));
  const cells: Cell[] = [];
  const cleaned: Table['cleaned'][number][] = [];
  try {
    parse(body, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: mostInRow,
      cast(written, { records, index, bytes }) {
        const place = placeOf(index === 0 && records > 0, bytes);
        const at = `${cellName(records + 1, index + 1)} (${place})`;
        const { text: value, without } = visibleText(written);
        if (without.length > 0) cleaned.push({ at, without });
        if (value !== '' && isBeyond(records + 1, index + 1)) throw beyond;
        if (value !== '') cells.push({ row: records + 1, column: index + 1, at, text: value, kind: 'text' });
        return '';
      },
    });
  } catch (error) {
    if (error === beyond) return tooLarge(file);
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_MAX_RECORD_SIZE' ? tooLarge(file) : unreadable(file, error);
  }
  return {
    file,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    cleaned,
    commaIsPoint: delimiter === ';',
  };
}

/** Follows the fields of a text: called with the end of each, in bytes, it says in words where that field begins. */
function placesIn(bytes: Uint8Array): (beginsRecord: boolean, end: number) => string {
  let [ended, line, column] = [-1, 1, 1];
  const pass = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      const breaks = byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed);
      // As editors count: a letter by its first byte, one beyond the first 65,536 twice.
      if (breaks) [line, column] = [line + 1, 1];
      else if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
    }
  };
  return (beginsRecord, end) => {
    const isTwo = beginsRecord && bytes[ended] === carriageReturn && bytes[ended + 1] === lineFeed;
    const start = ended + (isTwo ? 2 : 1);
    pass(Math.max(0, ended), start);
    const said = `line ${line}, column ${column}`;
    pass(start, end);
    ended = end;
    return said;
  };
}

function unreadable(file: string, { code, lines }: CsvError): Fault {
  const open = code === 'CSV_QUOTE_NOT_CLOSED';
  return faultAgainst('table-is-readable', {
    place: { file, line: typeof lines === 'number' ? lines : 1, column: 1 },
    found: open ? 'a quotation mark that is not closed' : `fields that cannot be told apart (${code})`,
    expected: 'values separated by commas, semicolons or tabs',
    suggestion: 'save the table again as CSV, or as .xlsx',
  });
}

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * What separates the fields of a text: the sign by which most of the first lines have the same number of fields. Signs in
 * quotation marks do not count. A first line such as `sep=;`, which Excel writes and reads, says it itself.
 */
export function findDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (said !== undefined) return said;
  const lines = withoutQuoted(text.slice(0, 100_000))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const usual = mostFrequent(counts);
    const score = counts.filter((count) => count === usual).length * (usual + 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const withoutQuoted = (text: string): string => text.replaceAll(/"(?:[^"]|"")*"/g, '');

function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].toSorted(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}
