import { changed } from './changed.ts';
import {
  type Block,
  type Cell,
  type Content,
  type DocumentTree,
  isRun,
  type Row,
  type Table,
} from './tree.ts';
import { wordsOf } from './words-of.ts';

/**
 * Lets the numbers of a table's column stand digit below digit: a cell whose number has fewer places before its decimal point
 * than the longest of the column says in `pad` what it lacks (“1” for 9 above 10), and every renderer leaves its room. Tables have tabular
 * figures, so that any digit is as wide as any other. The longest number stays on the column's axis, as words would.
 *
 * A column is one of numbers if each cell under its head is a number, or says that none is reported, and all have one unit or none.
 */
export function alignNumbers(tree: DocumentTree): DocumentTree {
  const block = (given: Block): readonly Block[] => [given.type === 'table' ? aligned(given) : given];
  return { ...tree, children: changed(tree.children, { block }) };
}

function aligned(table: Table): Table {
  const rows = table.groups.flatMap((group) => group.rows);
  const most = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const pads = Array.from({ length: most }, (_, column) =>
    padsOf(rows.flatMap((row) => row.cells[column] ?? [])),
  );
  if (pads.every(({ size }) => size === 0)) return table;
  const padded = (cell: Cell, column: number): Cell => {
    const pad = pads[column]?.get(cell);
    return pad === undefined ? cell : { ...cell, pad };
  };
  const inRow = (row: Row): Row => ({ ...row, cells: row.cells.map(padded) });
  return { ...table, groups: table.groups.map((group) => ({ ...group, rows: group.rows.map(inRow) })) };
}

/** What the numbers of a column lack. */
function padsOf(cells: readonly Cell[]): ReadonlyMap<Cell, string> {
  const numbers: { cell: Cell; places: string; unit: string }[] = [];
  for (const cell of cells) {
    if (saysNotReported(cell.children)) continue;
    const number = numberWithUnit.exec(lineOf(cell.children)?.trim() ?? '')?.groups;
    if (!number) return new Map();
    numbers.push({ cell, places: number.places ?? '', unit: oneOfMany(number.unit ?? '') });
  }
  if (numbers.some(({ unit }) => unit !== numbers[0]?.unit)) return new Map();
  const longest = numbers.reduce((all, { places }) => (places.length > all.length ? places : all), '');
  return new Map(
    numbers.flatMap(({ cell, places }) => {
      const lacking = longest.slice(0, longest.length - places.length);
      return lacking === '' ? [] : [[cell, lacking] as const];
    }),
  );
}

/** “9”, “1,204.5”, “40%”, “9 of 12 studies”, “9 o 12 astudiaeth”: no range, no date, nothing in which a second number is compared. */
const numberWithUnit =
  /^(?<places>[−-]?(?:\d{1,3}(?:,\d{3})+|\d+))(?:\.\d+)?(?<unit>(?![\d.,])(?:\s+(?:of\s+(?:the\s+)?|o(?:['’]r)?\s+)[\d,]+)?(?:$|[\s%][^\d]*))$/u;

/** “1 study” and “5 studies”, “9 of 12” and “3 of 8”, “2 gyfranogwr” and “3 chyfranogwr” have one unit. */
const oneOfMany = (unit: string): string =>
  unit
    .replaceAll(/[\d,]+/g, '#')
    .replaceAll(/(?<=\s)(?:[cpt]h?|g|b|dd?|f|m)(?=\p{L}{4})/gu, '')
    .replaceAll(/ies\b/g, 'y')
    .replaceAll(/s\b/g, '')
    .replaceAll(/\s+/g, ' ');

/** The reason can follow. */
function saysNotReported(content: Content): boolean {
  const first = content.find((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first === undefined || first.type === 'text') return false;
  if (first.type === 'figure' && first.says === 'absence') return true;
  return (
    'children' in first && (isRun(first) || first.type === 'paragraph') && saysNotReported(first.children)
  );
}

/** The words of a cell that is one line: words below a mark row stand under its first square. */
const lineOf = (content: Content): string | undefined => {
  const runs = content.filter(isRun);
  return runs.length === content.length && !runs.some(({ type }) => type === 'break')
    ? wordsOf(runs)
    : undefined;
};
