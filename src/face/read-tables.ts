import { readTag } from './read-tag.ts';

/** The tables of a font file, by tag. A `DataView` reads big-endian by default, as OpenType is written. */
export type FontTables = ReadonlyMap<string, DataView>;

const trueType = 0x00010000;
const appleTrueType = 0x74727565;

/**
 * Finds the tables of a font file (OpenType 1.9, “Organization of an OpenType Font”).
 * Gives undefined for what is no single TrueType font: WOFF, a collection, CFF outlines, no font at all.
 * Throws a RangeError where the directory points outside the file.
 */
export function readTables(file: Uint8Array): FontTables | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.byteLength < 12) return undefined;
  const version = view.getUint32(0);
  if (version !== trueType && version !== appleTrueType) return undefined;
  const tables = new Map<string, DataView>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = readTag(view, record);
    const offset = view.getUint32(record + 8);
    tables.set(tag, new DataView(file.buffer, file.byteOffset + offset, view.getUint32(record + 12)));
  }
  return tables;
}

/** A table that a TrueType font must have. Throws a RangeError if it is missing: the file is damaged. */
export function requireTable(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new RangeError(`the font has no ${tag} table`);
  return table;
}
