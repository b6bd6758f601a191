import { printedJson } from './printed-json.ts';
import { many, toned } from './terminal.ts';
import type { PlacedDocument, Told } from './told.ts';

/** @param milliseconds how long the build took */
export function printTold(told: Told, milliseconds: number): string {
  switch (told.as) {
    case 'nothing':
      return '';
    case 'list':
      return printBuilt(told, milliseconds, told.colour);
    case 'json':
      return printedJson({ documents: told.documents, faults: told.faults, milliseconds });
  }
}

/**
 * The documents that are in place, and how long it took to make them.
 *
 * @param only those to be listed one by one; of the others it says how many there are
 */
export function printBuilt(
  { documents, isBroken }: { readonly documents: readonly PlacedDocument[]; readonly isBroken: boolean },
  milliseconds: number,
  colour: boolean,
  only: readonly PlacedDocument[] = documents,
): string {
  const count = many(documents.length, 'document');
  const rest = isBroken ? '; documents with errors stay as they were' : '';
  const others = documents.length - only.length;
  const unchanged = others > 0 ? `, ${others === documents.length ? 'all' : others} unchanged` : '';
  return `${printDocuments(only, colour)}${count} in ${milliseconds} ms${unchanged}${rest}\n`;
}

/** One line a document, in columns: name, size, pages, and a word where the file was left as it was. */
export function printDocuments(documents: readonly PlacedDocument[], colour: boolean): string {
  const rows = documents.map(({ file, bytes, pages, written }) => [
    file,
    size(bytes),
    pages === undefined ? '' : `${pages} ${pages === 1 ? 'page ' : 'pages'}`,
    written ? '' : 'unchanged',
  ]);
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  const [names, sizes, pages] = [width(0), width(1), width(2)];
  return rows
    .map(([file = '', bytes = '', count = '', note = '']) => {
      const cells = [file.padEnd(names), bytes.padStart(sizes), count.padStart(pages)].join('  ');
      return `${`${cells}  ${toned(note, 'dim', colour && note !== '')}`.trimEnd()}\n`;
    })
    .join('');
}

/** In KB of 1,000 bytes, or MB from 1,000 of them. */
function size(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
