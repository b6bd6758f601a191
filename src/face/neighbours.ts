import type { FontTable } from './font-tables.ts';
import type { GlyphNumbers } from './glyph-numbers.ts';
import { gsubExtension, readCoverage, readLookup, readLookups } from './read-lookups.ts';
import { readSingles, single } from './single-forms.ts';

/** A glyph that takes another form beside a neighbour: before it, or after it. */
interface Neighbours {
  readonly side: 'before' | 'after';
  readonly glyphs: readonly number[];
  readonly neighbours: ReadonlySet<number>;
  readonly forms: ReadonlyMap<number, number>;
}

const chained = 6;

/**
 * Rules of feature `ccmp` that look at one neighbour (OpenType 1.9, “GSUB”, lookup type 6, format 3): two Ukrainian
 * “ї” side by side, an i that loses its dot under an accent, an accent that sits higher over a capital.
 */
function readNeighbours(gsub: FontTable): Neighbours[] {
  const found: Neighbours[] = [];
  for (const lookup of readLookups(gsub, gsubExtension, ['ccmp'])) {
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
  const lookup = readLookup(gsub, gsubExtension, gsub.getUint16(records + 4));
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

/** What rules about neighbours do to a row of glyphs. */
export interface NeighbourForms {
  /**
   * By glyph, a bit for each rule that changes it, and one for each that it is the neighbour in; the last bit is that of all rules
   * beyond 31. A row in which no rule has both stays as it is.
   */
  readonly changing: Uint32Array;
  readonly beside: Uint32Array;
  /** Changes glyphs in place into the forms they take beside their neighbours. */
  apply(glyphs: number[]): void;
}

/**
 * Reads the rules about neighbouring glyphs. A mark that a rule does not name stands in nobody's way: an accent sits higher
 * over a capital that has a dot below, too.
 *
 * @param marks 1 for each glyph of the face that is a combining mark
 */
export function neighbourForms(rules: Uint16Array, marks: Uint8Array): NeighbourForms {
  const read: { step: number; forms: Map<number, number>; neighbours: Set<number> }[] = [];
  const changing = new Uint32Array(marks.length);
  const beside = new Uint32Array(marks.length);
  for (let at = 0; at < rules.length; ) {
    const bit = 1 << Math.min(read.length, 31);
    const step = rules[at] === 0 ? -1 : 1;
    const forms = new Map<number, number>();
    const end = at + 2 + (rules[at + 1] ?? 0) * 2;
    for (let pair = at + 2; pair < end; pair += 2) {
      const glyph = rules[pair] ?? 0;
      forms.set(glyph, rules[pair + 1] ?? 0);
      changing[glyph] = (changing[glyph] ?? 0) | bit;
    }
    const last = end + 1 + (rules[end] ?? 0);
    const neighbours = new Set(rules.subarray(end + 1, last));
    for (const glyph of neighbours) beside[glyph] = (beside[glyph] ?? 0) | bit;
    read.push({ step, forms, neighbours });
    at = last;
  }
  const isPassed = (glyph: number | undefined, neighbours: ReadonlySet<number>): boolean =>
    glyph !== undefined && marks[glyph] === 1 && !neighbours.has(glyph);
  return {
    changing,
    beside,
    apply(glyphs) {
      let [changed, near] = [0, 0];
      for (const glyph of glyphs) {
        changed |= changing[glyph] ?? 0;
        near |= beside[glyph] ?? 0;
      }
      if ((changed & near) === 0) return;
      for (const { step, forms, neighbours } of read) {
        for (const [index, glyph] of glyphs.entries()) {
          const form = forms.get(glyph);
          if (form === undefined) continue;
          let at = index + step;
          while (isPassed(glyphs[at], neighbours)) at += step;
          if (neighbours.has(glyphs[at] ?? -1)) glyphs[index] = form;
        }
      }
    },
  };
}
