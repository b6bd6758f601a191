import type { FontTable } from './font-table.ts';
import type { GlyphNumbers } from './glyph-numbers.ts';
import { readLigatures } from './read-substitutions.ts';

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
