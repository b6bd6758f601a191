import type { FontTable } from './font-table.ts';
/** Glyphs of a Coverage table in the order of their coverage index (OpenType 1.9, “Common Table Formats”). */
export function readCoverage(table: FontTable, offset: number): number[] {
  const glyphs: number[] = [];
  const count = table.getUint16(offset + 2);
  if (table.getUint16(offset) === 1) {
    for (let index = 0; index < count; index++) glyphs.push(table.getUint16(offset + 4 + index * 2));
    return glyphs;
  }
  for (let index = 0; index < count; index++) {
    const range = offset + 4 + index * 6;
    const [first, last] = [table.getUint16(range), table.getUint16(range + 2)];
    table.charge(4 * Math.max(0, last - first));
    for (let glyph = first; glyph <= last; glyph++) glyphs.push(glyph);
  }
  return glyphs;
}

/** Classes of a ClassDef table. A glyph that it does not name is of class 0. */
export function readClasses(table: FontTable, offset: number): Map<number, number> {
  const classes = new Map<number, number>();
  if (table.getUint16(offset) === 1) {
    const first = table.getUint16(offset + 2);
    const count = table.getUint16(offset + 4);
    for (let index = 0; index < count; index++)
      classes.set(first + index, table.getUint16(offset + 6 + index * 2));
    return classes;
  }
  const count = table.getUint16(offset + 2);
  for (let index = 0; index < count; index++) {
    const range = offset + 4 + index * 6;
    const [first, last] = [table.getUint16(range), table.getUint16(range + 2)];
    const value = table.getUint16(range + 4);
    table.charge(4 * Math.max(0, last - first));
    for (let glyph = first; glyph <= last; glyph++) classes.set(glyph, value);
  }
  return classes;
}
