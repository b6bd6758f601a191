import type { FontTable } from './font-table.ts';
import { readCoverage } from './read-coverage.ts';
import { type Lookup, readLookup, readLookups } from './read-lookups.ts';

/** Glyphs that one glyph replaces when they stand in this order. */
export interface Ligature {
  readonly components: readonly number[];
  readonly glyph: number;
}

/** A glyph that takes another form beside a neighbour: before it, or after it. */
export interface Neighbours {
  readonly side: 'before' | 'after';
  readonly glyphs: readonly number[];
  readonly neighbours: ReadonlySet<number>;
  readonly forms: ReadonlyMap<number, number>;
}

const single = 1;
const ligature = 4;
const chained = 6;
const extension = 7;

/** The forms that a script has of its own for some glyphs (feature `locl`), in the script's default language. */
export function readLocalForms(gsub: FontTable, script: string): Map<number, number> {
  const forms = new Map<number, number>();
  for (const lookup of readLookups(gsub, extension, ['locl'], script)) {
    for (const [glyph, form] of readSingles(gsub, lookup)) forms.set(glyph, form);
  }
  return forms;
}

/** Ligatures that are on unless somebody turns them off (OpenType 1.9, “GSUB”, lookup type 4). */
export function readLigatures(gsub: FontTable): Ligature[] {
  const found: Ligature[] = [];
  for (const lookup of readLookups(gsub, extension, ['ccmp', 'rlig', 'clig', 'liga'])) {
    if (lookup.type !== ligature) continue;
    for (const offset of lookup.subtables) {
      const covered = readCoverage(gsub, offset + gsub.getUint16(offset + 2));
      for (const [index, first] of covered.entries()) {
        const set = offset + gsub.getUint16(offset + 6 + index * 2);
        const count = gsub.getUint16(set);
        for (let at = 0; at < count; at++) {
          const record = set + gsub.getUint16(set + 2 + at * 2);
          const components = [first];
          const length = gsub.getUint16(record + 2);
          gsub.charge(60 + 4 * length);
          for (let next = 1; next < length; next++) components.push(gsub.getUint16(record + 2 + next * 2));
          found.push({ components, glyph: gsub.getUint16(record) });
        }
      }
    }
  }
  return found;
}

/**
 * Rules of feature `ccmp` that look at one neighbour (OpenType 1.9, “GSUB”, lookup type 6, format 3): two Ukrainian
 * “ї” side by side, an i that loses its dot under an accent, an accent that sits higher over a capital.
 */
export function readNeighbours(gsub: FontTable): Neighbours[] {
  const found: Neighbours[] = [];
  for (const lookup of readLookups(gsub, extension, ['ccmp'])) {
    if (lookup.type !== chained) continue;
    for (const offset of lookup.subtables) {
      const rule = gsub.getUint16(offset) === 3 ? readNeighbour(gsub, offset) : undefined;
      if (rule !== undefined) found.push(rule);
    }
  }
  return found;
}

function readNeighbour(gsub: FontTable, offset: number): Neighbours | undefined {
  const [before, afterBefore] = readCoverages(gsub, offset, offset + 2);
  const [input, afterInput] = readCoverages(gsub, offset, afterBefore);
  const [after, records] = readCoverages(gsub, offset, afterInput);
  const [glyphs] = input;
  const neighbour = before[0] ?? after[0];
  const twoGlyphs = input.length === 1 && before.length + after.length === 1;
  if (!twoGlyphs || glyphs === undefined || neighbour === undefined || gsub.getUint16(records) !== 1)
    return undefined;
  const lookup = readLookup(gsub, extension, gsub.getUint16(records + 4));
  if (lookup.type !== single) return undefined;
  return {
    side: before.length === 1 ? 'before' : 'after',
    glyphs,
    neighbours: new Set(neighbour),
    forms: readSingles(gsub, lookup),
  };
}

function readCoverages(gsub: FontTable, subtable: number, offset: number): [number[][], number] {
  const coverages: number[][] = [];
  const count = gsub.getUint16(offset);
  for (let index = 0; index < count; index++) {
    coverages.push(readCoverage(gsub, subtable + gsub.getUint16(offset + 2 + index * 2)));
  }
  return [coverages, offset + 2 + count * 2];
}

function readSingles(gsub: FontTable, lookup: Lookup): Map<number, number> {
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
