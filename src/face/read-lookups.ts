import { type FontTable, readTag } from './font-tables.ts';

/** The types of lookups that only say where the lookup is. */
export const gsubExtension = 7;
export const gposExtension = 9;

/** A lookup of GSUB or GPOS. Subtables are offsets from the start of the table, extensions already followed. */
export interface Lookup {
  readonly type: number;
  readonly ignoresMarks: boolean;
  readonly subtables: readonly number[];
}

/**
 * Reads the lookups that some features use, in the order in which they apply (OpenType 1.9, “Common Table
 * Formats”), from the default language of one script, or of all scripts if none is named.
 */
export function readLookups(
  table: FontTable,
  extensionType: number,
  features: readonly string[],
  script?: string,
): Lookup[] {
  const indexes = new Set<number>();
  const featureList = table.getUint16(6);
  for (const feature of featuresOf(table, script)) {
    const record = featureList + 2 + feature * 6;
    if (!features.includes(readTag(table, record))) continue;
    const offset = featureList + table.getUint16(record + 4);
    const count = table.getUint16(offset + 2);
    for (let index = 0; index < count; index++) indexes.add(table.getUint16(offset + 4 + index * 2));
  }
  return [...indexes].sort((a, b) => a - b).map((index) => readLookup(table, extensionType, index));
}

/** One lookup by its index: a contextual lookup names others so. */
export function readLookup(table: FontTable, extensionType: number, index: number): Lookup {
  const lookupList = table.getUint16(8);
  const offset = lookupList + table.getUint16(lookupList + 2 + index * 2);
  let type = table.getUint16(offset);
  const subtables: number[] = [];
  const count = table.getUint16(offset + 4);
  for (let at = 0; at < count; at++) {
    const subtable = offset + table.getUint16(offset + 6 + at * 2);
    if (table.getUint16(offset) === extensionType) {
      type = table.getUint16(subtable + 2);
      subtables.push(subtable + table.getUint32(subtable + 4));
    } else {
      subtables.push(subtable);
    }
  }
  return { type, ignoresMarks: (table.getUint16(offset + 2) & 8) !== 0, subtables };
}

function featuresOf(table: FontTable, script: string | undefined): Set<number> {
  const features = new Set<number>();
  const scriptList = table.getUint16(4);
  const count = table.getUint16(scriptList);
  for (let index = 0; index < count; index++) {
    const record = scriptList + 2 + index * 6;
    if (script !== undefined && readTag(table, record) !== script) continue;
    const offset = scriptList + table.getUint16(record + 4);
    const defaultLanguage = table.getUint16(offset);
    if (defaultLanguage === 0) continue;
    const language = offset + defaultLanguage;
    const required = table.getUint16(language + 2);
    if (required !== 0xffff) features.add(required);
    const named = table.getUint16(language + 4);
    for (let at = 0; at < named; at++) features.add(table.getUint16(language + 6 + at * 2));
  }
  return features;
}

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
