import type { GlyphNumbers } from './glyph-numbers.ts';
import { type Neighbours, readLigatures, readNeighbours } from './read-substitutions.ts';

/** Glyphs that others replace where they stand in this order. */
export interface GlyphSequence {
  readonly glyphs: readonly number[];
  readonly replacements: readonly {
    readonly glyph: number;
    /** How many of the glyphs it stands for. */
    readonly length: number;
  }[];
}

/** A rule about more pairs than this is about whole alphabets, and is not written out pair by pair. */
const mostPairs = 400;

/**
 * Writes out the font's ligatures, and its rules about two neighbouring letters, over glyphs that characters
 * reach. Rules about combining marks are left out: what Unicode can compose is composed before shaping.
 */
export function glyphSequences(
  gsub: DataView,
  numbers: GlyphNumbers,
  isMark: (source: number) => boolean,
): GlyphSequence[] {
  const reached = numbers.sources.length;
  const found = new Map<string, GlyphSequence>();
  const add = (sequence: GlyphSequence): void => {
    const key = sequence.glyphs.join(' ');
    if (!found.has(key)) found.set(key, sequence);
  };
  for (const { components, glyph } of readLigatures(gsub)) {
    const choices = components.map((source) => numbers.withSource(source).filter((one) => one < reached));
    for (const glyphs of combinations(choices)) {
      const text = glyphs.map((one) => numbers.texts[one] ?? '').join('');
      // What composing changes never comes to be shaped.
      if (text.normalize('NFC') !== text) continue;
      add({ glyphs, replacements: [{ glyph: numbers.numberOf(glyph, text), length: glyphs.length }] });
    }
  }
  const rules = readNeighbours(gsub);
  for (const [first, second] of pairsOf(rules)) {
    if (isMark(first) || isMark(second)) continue;
    const [firstForm, secondForm] = applyRules(rules, first, second);
    if (firstForm === first && secondForm === second) continue;
    const choices = [first, second].map((source) =>
      numbers.withSource(source).filter((one) => one < reached),
    );
    for (const glyphs of combinations(choices)) {
      const replacements = [firstForm, secondForm].map((form, index) => ({
        glyph: numbers.numberOf(form, numbers.texts[glyphs[index] ?? 0] ?? ''),
        length: 1,
      }));
      add({ glyphs, replacements });
    }
  }
  return [...found.values()].sort((a, b) => b.glyphs.length - a.glyphs.length);
}

function pairsOf(rules: readonly Neighbours[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (const { side, glyphs, neighbours } of rules) {
    if (glyphs.length * neighbours.size > mostPairs) continue;
    for (const glyph of glyphs) {
      for (const neighbour of neighbours)
        pairs.push(side === 'before' ? [neighbour, glyph] : [glyph, neighbour]);
    }
  }
  return pairs;
}

function applyRules(rules: readonly Neighbours[], first: number, second: number): [number, number] {
  let [left, right] = [first, second];
  for (const { side, glyphs, neighbours, forms } of rules) {
    if (side === 'after' && glyphs.includes(left) && neighbours.has(right)) left = forms.get(left) ?? left;
    else if (side === 'before' && glyphs.includes(right) && neighbours.has(left))
      right = forms.get(right) ?? right;
  }
  return [left, right];
}

function combinations(choices: readonly (readonly number[])[]): number[][] {
  return choices.reduce<number[][]>(
    (made, choice) => made.flatMap((start) => choice.map((one) => [...start, one])),
    [[]],
  );
}
