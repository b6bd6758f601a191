import { readClasses, readCoverage } from './read-coverage.ts';
import { type Lookup, readLookups } from './read-lookups.ts';
import type { FontTables } from './read-tables.ts';

/** What a glyph on the left gives away to every glyph on its right, in font units: one number a column. */
export type KerningRow = (left: number) => Int16Array;

/** Adds to a row; `done` marks columns for which an earlier subtable of the same lookup has spoken. */
type Subtable = (left: number, row: Int16Array, done: Uint8Array) => void;

const pairAdjustment = 2;
const extension = 9;

/**
 * Reads the kerning between some glyphs: pairs and classes of GPOS (OpenType 1.9, “GPOS”, lookup type 2), or the
 * older kern table (format 0) where GPOS has no kerning. Contextual kerning is left out.
 */
export function readKerning(tables: FontTables, columns: readonly number[]): KerningRow {
  const columnOf = new Map(columns.map((glyph, column) => [glyph, column]));
  const gpos = tables.get('GPOS');
  const lookups = gpos === undefined ? [] : readLookups(gpos, extension, ['kern']);
  const kern = tables.get('kern');
  const readers: Subtable[][] = [];
  if (gpos !== undefined && lookups.length > 0) {
    for (const lookup of lookups) readers.push(readPairs(gpos, lookup, columns, columnOf));
  } else if (kern !== undefined) {
    readers.push(readKernTable(kern, columnOf));
  }
  return (left) => {
    const row = new Int16Array(columns.length);
    for (const subtables of readers) {
      const done = new Uint8Array(columns.length);
      for (const add of subtables) add(left, row, done);
    }
    return row;
  };
}

function readPairs(
  gpos: DataView,
  lookup: Lookup,
  columns: readonly number[],
  columnOf: ReadonlyMap<number, number>,
): Subtable[] {
  if (lookup.type !== pairAdjustment) return [];
  return lookup.subtables.map((offset) =>
    gpos.getUint16(offset) === 1
      ? readGlyphPairs(gpos, offset, columnOf)
      : readClassPairs(gpos, offset, columns),
  );
}

function readGlyphPairs(gpos: DataView, offset: number, columnOf: ReadonlyMap<number, number>): Subtable {
  const { size, advanceAt } = readValueFormat(gpos, offset);
  const covered = readCoverage(gpos, offset + gpos.getUint16(offset + 2));
  const sets = new Map(
    covered.map((glyph, index) => [glyph, offset + gpos.getUint16(offset + 10 + index * 2)]),
  );
  return (left, row, done) => {
    const set = sets.get(left);
    if (set === undefined) return;
    const count = gpos.getUint16(set);
    for (let index = 0; index < count; index++) {
      const pair = set + 2 + index * (2 + size);
      const column = columnOf.get(gpos.getUint16(pair));
      if (column === undefined || done[column] === 1) continue;
      done[column] = 1;
      if (advanceAt !== undefined) row[column] = (row[column] ?? 0) + gpos.getInt16(pair + 2 + advanceAt);
    }
  };
}

function readClassPairs(gpos: DataView, offset: number, columns: readonly number[]): Subtable {
  const { size, advanceAt } = readValueFormat(gpos, offset);
  const covered = new Set(readCoverage(gpos, offset + gpos.getUint16(offset + 2)));
  const leftClasses = readClasses(gpos, offset + gpos.getUint16(offset + 8));
  const rightClasses = readClasses(gpos, offset + gpos.getUint16(offset + 10));
  const rightCount = gpos.getUint16(offset + 14);
  const columnClasses = Uint16Array.from(columns, (glyph) => rightClasses.get(glyph) ?? 0);
  return (left, row, done) => {
    if (!covered.has(left)) return;
    const records = offset + 16 + (leftClasses.get(left) ?? 0) * rightCount * size;
    for (const [column, rightClass] of columnClasses.entries()) {
      if (done[column] === 1 || advanceAt === undefined) continue;
      row[column] = (row[column] ?? 0) + gpos.getInt16(records + rightClass * size + advanceAt);
    }
    done.fill(1);
  };
}

/** How long the two value records of a pair are, and where in them the first glyph's advance stands. */
function readValueFormat(gpos: DataView, offset: number): { size: number; advanceAt: number | undefined } {
  const first = gpos.getUint16(offset + 4);
  const second = gpos.getUint16(offset + 6);
  return {
    size: 2 * (bitCount(first) + bitCount(second)),
    advanceAt: (first & 4) === 0 ? undefined : 2 * bitCount(first & 3),
  };
}

function bitCount(format: number): number {
  let bits = 0;
  for (let rest = format; rest !== 0; rest >>= 1) bits += rest & 1;
  return bits;
}

function readKernTable(kern: DataView, columnOf: ReadonlyMap<number, number>): Subtable[] {
  const pairs = new Map<number, [number, number][]>();
  let offset = 4;
  const count = kern.getUint16(0) === 0 ? kern.getUint16(2) : 0;
  for (let index = 0; index < count; index++) {
    // Horizontal kerning in format 0; a subtable of minimum values or of another format is passed over.
    if ((kern.getUint16(offset + 4) & 0xff03) === 1) {
      const pairCount = kern.getUint16(offset + 6);
      for (let at = 0; at < pairCount; at++) {
        const pair = offset + 14 + at * 6;
        const column = columnOf.get(kern.getUint16(pair + 2));
        if (column === undefined) continue;
        const left = kern.getUint16(pair);
        pairs.set(left, [...(pairs.get(left) ?? []), [column, kern.getInt16(pair + 4)]]);
      }
    }
    offset += kern.getUint16(offset + 2);
  }
  return [
    (left, row) => {
      for (const [column, value] of pairs.get(left) ?? []) row[column] = (row[column] ?? 0) + value;
    },
  ];
}
