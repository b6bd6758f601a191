/**
 * How much is read of a font at most, in numbers of two bytes or in the room that is taken up for what is made of them. A face
 * of Latin, Greek and Cyrillic takes a third of it; a file whose tables lie over each other can make it any number.
 */
const most = 20_000_000;

/** What can still be read of a font, all its tables together. */
interface Allowance {
  left: number;
}

const allowance = (): Allowance => ({ left: most });

/** Thrown where a font says more than any face does. */
export class TooMuchToRead extends Error {}

/** A table of a font, big-endian as OpenType is written, that no more can be read of than the font is allowed. */
export class FontTable extends DataView<ArrayBufferLike> {
  readonly #allowance: Allowance;

  constructor(buffer: ArrayBufferLike, offset: number, length: number, allowed: Allowance) {
    super(buffer, offset, length);
    this.#allowance = allowed;
  }

  /** Takes account of what is made of a few bytes, the glyphs of a range, and of what takes more room than it has in the file. */
  charge(count: number): void {
    this.#allowance.left -= count;
    if (this.#allowance.left < 0) throw new TooMuchToRead('the tables of the font have no end');
  }

  override getUint16(offset: number): number {
    this.charge(1);
    return super.getUint16(offset);
  }

  override getInt16(offset: number): number {
    this.charge(1);
    return super.getInt16(offset);
  }

  override getUint32(offset: number): number {
    this.charge(1);
    return super.getUint32(offset);
  }
}

/** Reads a tag of four ASCII characters: of a table, a script, a feature. */
export function readTag(table: DataView, offset: number): string {
  return String.fromCharCode(
    table.getUint8(offset),
    table.getUint8(offset + 1),
    table.getUint8(offset + 2),
    table.getUint8(offset + 3),
  );
}

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
