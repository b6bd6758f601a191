import type { KerningRow } from './read-kerning.ts';

/** Kerning between glyphs as a table between classes of glyphs that kern alike. */
export interface KerningClasses {
  /** Class of each glyph as the left of a pair. */
  readonly left: Uint16Array;
  /** Class of each glyph as the right of a pair. */
  readonly right: Uint16Array;
  /** Number of right classes: the length of a row in `values`. */
  readonly columns: number;
  /** Rows of left classes, in font units. */
  readonly values: Int16Array;
}

/** Gathers glyphs whose rows, then glyphs whose columns, are equal. `glyphs` are in the order of the columns. */
export function kerningClasses(glyphs: readonly number[], rowOf: KerningRow): KerningClasses {
  const rows = gather(glyphs.map((glyph) => rowOf(glyph)));
  const columns = gather(
    glyphs.map((_, column) => Int16Array.from(rows.distinct, (row) => row[column] ?? 0)),
  );
  const values = new Int16Array(rows.distinct.length * columns.distinct.length);
  for (const [column, cells] of columns.distinct.entries()) {
    for (const [row, value] of cells.entries()) values[row * columns.distinct.length + column] = value;
  }
  return { left: rows.classes, right: columns.classes, columns: columns.distinct.length, values };
}

function gather(all: readonly Int16Array[]): { classes: Uint16Array; distinct: Int16Array[] } {
  const known = new Map<string, number>();
  const distinct: Int16Array[] = [];
  const classes = Uint16Array.from(all, (one) => {
    const key = one.join();
    const index = known.get(key) ?? distinct.length;
    if (index === distinct.length) {
      known.set(key, index);
      distinct.push(one);
    }
    return index;
  });
  return { classes, distinct };
}
