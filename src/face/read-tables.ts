import { allowance, FontTable } from './font-table.ts';
import { readTag } from './read-tag.ts';

/** The tables of a font file, by tag. What is read of all of them together has a limit. */
export type FontTables = ReadonlyMap<string, FontTable>;

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
  const tables = new Map<string, FontTable>();
  const allowed = allowance();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = readTag(view, record);
    const offset = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    if (offset + length > file.length) throw new RangeError(`the table ${tag} ends behind the file`);
    tables.set(tag, new FontTable(file.buffer, file.byteOffset + offset, length, allowed));
  }
  return tables;
}

/** A table that a TrueType font must have. Throws a RangeError if it is missing: the file is damaged. */
export function requireTable(tables: FontTables, tag: string): FontTable {
  const table = tables.get(tag);
  if (table === undefined) throw new RangeError(`the font has no ${tag} table`);
  return table;
}
