import type { FontTable } from './font-tables.ts';
import type { GlyphNumbers } from './glyph-numbers.ts';
import { gsubExtension, readCoverage, readLookups } from './read-lookups.ts';

/** Glyphs that one glyph replaces when they stand in this order. */
interface Ligature {
  readonly components: readonly number[];
  readonly glyph: number;
}

const ligature = 4;

/** Ligatures that are on unless somebody turns them off (OpenType 1.9, “GSUB”, lookup type 4). */
function readLigatures(gsub: FontTable): Ligature[] {
  const found: Ligature[] = [];
  for (const lookup of readLookups(gsub, gsubExtension, ['ccmp', 'rlig', 'clig', 'liga'])) {
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
 * Numbers the font's ligatures of glyphs that characters reach, as one array, longer ones first: how many glyphs, the
 * glyphs, and the ligature. Shaping reads it with `ligatureFinder`.
 */
export function glyphLigatures(gsub: FontTable, numbers: GlyphNumbers): Uint16Array {
  const reached = numbers.sources.length;
  const found = new Map<string, readonly number[]>();
  for (const { components, glyph } of readLigatures(gsub)) {
    const choices = components.map((source) => numbers.withSource(source).filter((one) => one < reached));
    gsub.charge(choices.reduce((product, { length }) => product * length, 60 * components.length));
    for (const glyphs of combinations(choices)) {
      const text = glyphs.map((one) => numbers.texts[one] ?? '').join('');
      const key = glyphs.join(' ');
      // What composing changes never comes to be shaped.
      if (found.has(key) || text.normalize('NFC') !== text) continue;
      found.set(key, [glyphs.length, ...glyphs, numbers.numberOf(glyph, text)]);
    }
  }
  return Uint16Array.from([...found.values()].sort((a, b) => b.length - a.length).flat());
}

function combinations(choices: readonly (readonly number[])[]): number[][] {
  return choices.reduce<number[][]>(
    (made, choice) => made.flatMap((start) => choice.map((one) => [...start, one])),
    [[]],
  );
}

/** A ligature found in a row of glyphs, and how many of them it replaces. */
export interface FoundLigature {
  readonly glyph: number;
  readonly length: number;
}

/** A search for ligatures. */
export interface LigatureFinder {
  /** Glyphs that ligatures begin with. */
  readonly firsts: ReadonlySet<number>;
  /** Glyphs that come second in ligatures. */
  readonly seconds: ReadonlySet<number>;
  /** The longest ligature that begins at a place in a row of glyphs. */
  find(glyphs: readonly number[], at: number): FoundLigature | undefined;
}

/** Reads ligatures for a search. */
export function ligatureFinder(ligatures: Uint16Array): LigatureFinder {
  const byFirst = new Map<number, { rest: Uint16Array; found: FoundLigature }[]>();
  const seconds = new Set<number>();
  for (let at = 0; at < ligatures.length; ) {
    const length = ligatures[at] ?? 0;
    const first = ligatures[at + 1] ?? 0;
    const known = byFirst.get(first) ?? [];
    known.push({
      rest: ligatures.subarray(at + 2, at + 1 + length),
      found: { glyph: ligatures[at + 1 + length] ?? 0, length },
    });
    byFirst.set(first, known);
    if (length > 1) seconds.add(ligatures[at + 2] ?? 0);
    at += length + 2;
  }
  return {
    firsts: new Set(byFirst.keys()),
    seconds,
    find(glyphs, at) {
      const begun = byFirst.get(glyphs[at] ?? 0);
      if (begun === undefined) return undefined;
      return begun.find(({ rest }) => rest.every((one, index) => glyphs[at + 1 + index] === one))?.found;
    },
  };
}
