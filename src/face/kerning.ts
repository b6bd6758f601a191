import { type FontTable, type FontTables, requireTable } from './font-tables.ts';
import { gposExtension, type Lookup, readClasses, readCoverage, readLookups } from './read-lookups.ts';

/** The kerning of a font, in font units. */
interface Kerning {
  /** Glyphs that give something away to some glyph on their right; others give nothing. */
  readonly lefts: ReadonlySet<number>;
  /** Glyphs that are kerned in their own way; all others are kerned alike, and behave like glyph -1. */
  readonly rights: ReadonlySet<number>;
  /** What a glyph on the left gives away to each of the columns' glyphs. */
  rowOf(left: number, columns: readonly number[]): Int16Array;
}

/** One table of pairs. `done` marks columns for which an earlier table of the same lookup has spoken. */
interface Pairs {
  readonly lefts: Iterable<number>;
  readonly rights: Iterable<number>;
  add(left: number, columns: readonly number[], row: Int16Array, done: Uint8Array): void;
}

const pairAdjustment = 2;

/**
 * Reads the kerning of a font: pairs and classes of GPOS (OpenType 1.9, “GPOS”, lookup type 2), or the older kern
 * table (format 0) where GPOS has no kerning. Contextual kerning is left out.
 */
function readKerning(tables: FontTables): Kerning {
  const gpos = tables.get('GPOS');
  const lookups = gpos === undefined ? [] : readLookups(gpos, gposExtension, ['kern']);
  const kern = tables.get('kern');
  const all: Pairs[][] = [];
  if (gpos !== undefined && lookups.length > 0) {
    for (const lookup of lookups) all.push(readPairs(gpos, lookup));
  } else if (kern !== undefined) {
    all.push([readKernTable(kern)]);
  }
  return {
    lefts: new Set(all.flat().flatMap(({ lefts }) => [...lefts])),
    rights: new Set(all.flat().flatMap(({ rights }) => [...rights])),
    rowOf(left, columns) {
      const row = new Int16Array(columns.length);
      for (const tables of all) {
        const done = new Uint8Array(columns.length);
        for (const pairs of tables) pairs.add(left, columns, row, done);
      }
      return row;
    },
  };
}

function readPairs(gpos: FontTable, lookup: Lookup): Pairs[] {
  if (lookup.type !== pairAdjustment) return [];
  return lookup.subtables.map((offset) =>
    gpos.getUint16(offset) === 1 ? readGlyphPairs(gpos, offset) : readClassPairs(gpos, offset),
  );
}

function readGlyphPairs(gpos: FontTable, offset: number): Pairs {
  const { size, advanceAt } = readValueFormat(gpos, offset);
  const byLeft = new Map<number, Map<number, number>>();
  for (const [index, left] of readCoverage(gpos, offset + gpos.getUint16(offset + 2)).entries()) {
    const set = offset + gpos.getUint16(offset + 10 + index * 2);
    const values = new Map<number, number>();
    const count = gpos.getUint16(set);
    gpos.charge(8 * count);
    for (let at = 0; at < count; at++) {
      const pair = set + 2 + at * (2 + size);
      const value = advanceAt === undefined ? 0 : gpos.getInt16(pair + 2 + advanceAt);
      values.set(gpos.getUint16(pair), value);
    }
    byLeft.set(left, values);
  }
  return pairsOf(byLeft);
}

function pairsOf(byLeft: ReadonlyMap<number, ReadonlyMap<number, number>>): Pairs {
  return {
    lefts: byLeft.keys(),
    rights: [...byLeft.values()].flatMap((values) => [...values.keys()]),
    add(left, columns, row, done) {
      const values = byLeft.get(left);
      if (values === undefined) return;
      for (const [column, glyph] of columns.entries()) {
        const value = values.get(glyph);
        if (value === undefined || done[column] === 1) continue;
        done[column] = 1;
        row[column] = (row[column] ?? 0) + value;
      }
    },
  };
}

function readClassPairs(gpos: FontTable, offset: number): Pairs {
  const { size, advanceAt } = readValueFormat(gpos, offset);
  const covered = new Set(readCoverage(gpos, offset + gpos.getUint16(offset + 2)));
  const leftClasses = readClasses(gpos, offset + gpos.getUint16(offset + 8));
  const rightClasses = readClasses(gpos, offset + gpos.getUint16(offset + 10));
  const rightCount = gpos.getUint16(offset + 14);
  return {
    lefts: covered,
    rights: rightClasses.keys(),
    add(left, columns, row, done) {
      if (!covered.has(left)) return;
      const records = offset + 16 + (leftClasses.get(left) ?? 0) * rightCount * size;
      for (const [column, glyph] of columns.entries()) {
        if (done[column] === 1 || advanceAt === undefined) continue;
        const value = gpos.getInt16(records + (rightClasses.get(glyph) ?? 0) * size + advanceAt);
        row[column] = (row[column] ?? 0) + value;
      }
      // Even a pair of nothing ends the lookup, since the classes name every glyph.
      done.fill(1);
    },
  };
}

/** How long the two value records of a pair are, and where in them the first glyph's advance stands. */
function readValueFormat(gpos: FontTable, offset: number): { size: number; advanceAt: number | undefined } {
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

function readKernTable(kern: FontTable): Pairs {
  const byLeft = new Map<number, Map<number, number>>();
  let offset = 4;
  const count = kern.getUint16(0) === 0 ? kern.getUint16(2) : 0;
  for (let index = 0; index < count; index++) {
    // Horizontal kerning in format 0; a subtable of minimum values or of another format is passed over.
    if ((kern.getUint16(offset + 4) & 0xff03) === 1) {
      const pairCount = kern.getUint16(offset + 6);
      kern.charge(8 * pairCount);
      for (let at = 0; at < pairCount; at++) {
        const pair = offset + 14 + at * 6;
        const left = kern.getUint16(pair);
        const values = byLeft.get(left) ?? new Map<number, number>();
        values.set(kern.getUint16(pair + 2), kern.getInt16(pair + 4));
        byLeft.set(left, values);
      }
    }
    offset += kern.getUint16(offset + 2);
  }
  return pairsOf(byLeft);
}

/** Kerning between glyphs as a table between classes of glyphs that kern alike. Class 0 is that of all others. */
export interface KerningClasses {
  /** Class of each glyph as the left of a pair. */
  readonly left: ReadonlyMap<number, number>;
  /** Class of each glyph as the right of a pair. */
  readonly right: ReadonlyMap<number, number>;
  /** Number of right classes: the length of a row in `values`. */
  readonly columns: number;
  /** Rows of left classes, in font units. */
  readonly values: Int16Array;
}

/** Stands for every glyph that the font does not kern in a way of its own. */
const anyOther = -1;

/** Gathers, of the wanted glyphs, those whose rows of kerning are equal, then those whose columns are. */
export function kerningClasses(tables: FontTables, wanted: ReadonlySet<number>): KerningClasses {
  const kerning = readKerning(tables);
  const lefts = [anyOther, ...kerning.lefts].filter((glyph) => glyph === anyOther || wanted.has(glyph));
  const rights = [anyOther, ...kerning.rights].filter((glyph) => glyph === anyOther || wanted.has(glyph));
  // A cell is held as a number and as a text to find its like by.
  requireTable(tables, 'head').charge(2 * lefts.length * rights.length);
  const rows = gather(
    lefts,
    lefts.map((left) => kerning.rowOf(left, rights)),
  );
  const columns = gather(
    rights,
    rights.map((_, column) => Int16Array.from(rows.distinct, (row) => row[column] ?? 0)),
  );
  const values = new Int16Array(rows.distinct.length * columns.distinct.length);
  for (const [column, cells] of columns.distinct.entries()) {
    for (const [row, value] of cells.entries()) values[row * columns.distinct.length + column] = value;
  }
  return { left: rows.classes, right: columns.classes, columns: columns.distinct.length, values };
}

function gather(
  glyphs: readonly number[],
  cells: readonly Int16Array[],
): { classes: Map<number, number>; distinct: Int16Array[] } {
  const known = new Map<string, number>();
  const distinct: Int16Array[] = [];
  const classes = new Map<number, number>();
  for (const [index, one] of cells.entries()) {
    const key = one.join();
    const found = known.get(key) ?? distinct.push(one) - 1;
    known.set(key, found);
    classes.set(glyphs[index] ?? anyOther, found);
  }
  return { classes, distinct };
}
