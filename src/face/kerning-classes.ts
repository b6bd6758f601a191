import type { FontTable } from './font-table.ts';
import type { Kerning } from './read-kerning.ts';

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

/** Gathers, of the wanted glyphs, those whose rows are equal, then those whose columns are; `font` is any table, whose allowance it uses. */
export function kerningClasses(
  kerning: Kerning,
  wanted: ReadonlySet<number>,
  font: FontTable,
): KerningClasses {
  const lefts = [anyOther, ...kerning.lefts].filter((glyph) => glyph === anyOther || wanted.has(glyph));
  const rights = [anyOther, ...kerning.rights].filter((glyph) => glyph === anyOther || wanted.has(glyph));
  // A cell is held as a number and as a text to find its like by.
  font.charge(2 * lefts.length * rights.length);
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
