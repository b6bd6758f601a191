import type { FontTable } from './font-tables.ts';
import { gsubExtension, type Lookup, readCoverage, readLookups } from './read-lookups.ts';

export const single = 1;

/** The forms that a script has of its own for some glyphs (feature `locl`), in the script's default language. */
export function readLocalForms(gsub: FontTable, script: string): Map<number, number> {
  const forms = new Map<number, number>();
  for (const lookup of readLookups(gsub, gsubExtension, ['locl'], script)) {
    for (const [glyph, form] of readSingles(gsub, lookup)) forms.set(glyph, form);
  }
  return forms;
}

/** What each glyph becomes by a lookup of type 1. */
export function readSingles(gsub: FontTable, lookup: Lookup): Map<number, number> {
  const forms = new Map<number, number>();
  if (lookup.type !== single) return forms;
  for (const offset of lookup.subtables) {
    const covered = readCoverage(gsub, offset + gsub.getUint16(offset + 2));
    const byDelta = gsub.getUint16(offset) === 1;
    for (const [index, glyph] of covered.entries()) {
      const form = byDelta
        ? (glyph + gsub.getInt16(offset + 4)) & 0xffff
        : gsub.getUint16(offset + 6 + index * 2);
      if (!forms.has(glyph)) forms.set(glyph, form);
    }
  }
  return forms;
}
