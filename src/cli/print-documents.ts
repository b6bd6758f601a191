import { toned } from './colour.ts';

/** A document that was built, and what became of its file. */
export interface PlacedDocument {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: number;
  readonly pages?: number;
  readonly written: boolean;
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
