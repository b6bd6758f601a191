import type { FontTable } from './font-table.ts';
import type { GlyphNumbers } from './glyph-numbers.ts';
import { type Neighbours, readNeighbours } from './read-substitutions.ts';

/**
 * Numbers the font's rules about two neighbouring glyphs, as one array in the order in which they apply: side (0: the
 * neighbour stands before, 1: after), how many forms, each glyph with its form, how many neighbours, the neighbours.
 * Shaping reads it with `neighbourForms`.
 */
export function glyphNeighbours(gsub: FontTable, numbers: GlyphNumbers): Uint16Array {
  const rules = readNeighbours(gsub).map((rule) => ({ ...rule, numbered: numberForms(rule, numbers) }));
  // Neighbours last: the form that one rule gives may be the neighbour in another.
  const flat = rules.flatMap(({ side, neighbours, numbered }) => {
    const beside = [...neighbours].flatMap((source) => numbers.withSource(source));
    gsub.charge(numbered.length + beside.length);
    if (numbered.length === 0 || beside.length === 0) return [];
    return [side === 'before' ? 0 : 1, numbered.length, ...numbered.flat(), beside.length, ...beside];
  });
  return Uint16Array.from(flat);
}

function numberForms({ glyphs, forms }: Neighbours, numbers: GlyphNumbers): [number, number][] {
  return glyphs.flatMap((source) => {
    const form = forms.get(source);
    if (form === undefined) return [];
    return numbers
      .withSource(source)
      .map((glyph): [number, number] => [glyph, numbers.numberOf(form, numbers.texts[glyph] ?? '')]);
  });
}
