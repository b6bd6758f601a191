import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { hasClass } from './class-names.ts';
import { eachElement } from './each-element.ts';
import { elementsOf } from './elements-of.ts';

/**
 * Lets the numbers of a table's column stand digit below digit: a cell whose number has fewer places before its decimal point
 * than the longest of the column says in `dataPad` what it lacks (“1” for 9 above 10), and both renderers leave its room. Tables have tabular
 * figures, so that any digit is as wide as any other. The longest number stays on the column's axis, as words would.
 *
 * A column is one of numbers if each cell under its head is a number, or says that none is reported, and all have one unit or none.
 */
export function alignNumbers(tree: Root): void {
  eachElement(tree, (table) => {
    if (table.tagName !== 'table') return;
    const rows = elementsOf(table)
      .filter(({ tagName }) => tagName === 'tbody')
      .flatMap(elementsOf)
      .filter((row) => !hasClass(row, 'group'))
      .map(elementsOf);
    const most = Math.max(0, ...rows.map(({ length }) => length));
    // The first column holds the rows' heads.
    for (let column = 1; column < most; column++) alignColumn(rows.flatMap((row) => row[column] ?? []));
  });
}

function alignColumn(cells: readonly Element[]): void {
  const numbers: { cell: Element; places: string; unit: string }[] = [];
  for (const cell of cells) {
    if (saysNotReported(cell)) continue;
    const number = isOneLine(cell) ? numberWithUnit.exec(textOf(cell).trim())?.groups : undefined;
    if (!number) return;
    numbers.push({ cell, places: number.places ?? '', unit: oneOfMany(number.unit ?? '') });
  }
  if (numbers.some(({ unit }) => unit !== numbers[0]?.unit)) return;
  const longest = numbers.reduce((all, { places }) => (places.length > all.length ? places : all), '');
  for (const { cell, places } of numbers) {
    const lacking = longest.slice(0, longest.length - places.length);
    if (lacking !== '') cell.properties.dataPad = lacking;
  }
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
const saysNotReported = (cell: Element): boolean => {
  const first = cell.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'element' && (hasClass(first, 'not-reported') || saysNotReported(first));
};

/** Words below a mark row stand under its first square. */
const isOneLine = (cell: Element): boolean =>
  elementsOf(cell).every(({ tagName }) => !['p', 'svg', 'ul', 'ol', 'dl', 'div', 'br'].includes(tagName));
