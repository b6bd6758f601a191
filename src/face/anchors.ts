import type { FontTable } from './font-tables.ts';
import type { GlyphNumbers } from './glyph-numbers.ts';
import { gposExtension, readCoverage, readLookups } from './read-lookups.ts';

/** A point of a glyph to which a mark of a class is fixed, or that of a mark which is fixed to it. */
interface Anchor {
  readonly glyph: number;
  /** Classes are counted over the whole font; a later one has precedence. */
  readonly class: number;
  /** Font units from the glyph's origin. */
  readonly x: number;
}

const markToBase = 4;

/** Reads where combining marks are fixed to letters (OpenType 1.9, “GPOS”, lookup type 4): across, not up or down. */
function readAnchors(gpos: FontTable): { marks: Anchor[]; bases: Anchor[] } {
  const marks: Anchor[] = [];
  const bases: Anchor[] = [];
  let classes = 0;
  for (const lookup of readLookups(gpos, gposExtension, ['mark'])) {
    if (lookup.type !== markToBase) continue;
    for (const offset of lookup.subtables) {
      const count = gpos.getUint16(offset + 6);
      const markArray = offset + gpos.getUint16(offset + 8);
      const baseArray = offset + gpos.getUint16(offset + 10);
      for (const [index, glyph] of readCoverage(gpos, offset + gpos.getUint16(offset + 2)).entries()) {
        const record = markArray + 2 + index * 4;
        const x = gpos.getInt16(markArray + gpos.getUint16(record + 2) + 2);
        marks.push({ glyph, class: classes + gpos.getUint16(record), x });
      }
      for (const [index, glyph] of readCoverage(gpos, offset + gpos.getUint16(offset + 4)).entries()) {
        for (let one = 0; one < count; one++) {
          const anchor = gpos.getUint16(baseArray + 2 + (index * count + one) * 2);
          if (anchor !== 0)
            bases.push({ glyph, class: classes + one, x: gpos.getInt16(baseArray + anchor + 2) });
        }
      }
      classes += count;
    }
  }
  return { marks, bases };
}

/** Numbers the anchors, as rows of glyph, class and place across. Shaping reads them with `markPlaces`. */
export function prepareAnchors(
  gpos: FontTable | undefined,
  numbers: GlyphNumbers,
): { markAnchors: Int16Array; baseAnchors: Int16Array } {
  const { marks, bases } = gpos === undefined ? { marks: [], bases: [] } : readAnchors(gpos);
  const numbersOf = (glyph: number): readonly number[] => {
    const all = numbers.withSource(glyph);
    gpos?.charge(all.length);
    return all;
  };
  const rows = (anchors: readonly Anchor[]): Int16Array =>
    Int16Array.from(
      anchors.flatMap(({ glyph, class: markClass, x }) =>
        numbersOf(glyph).flatMap((one) => [one, markClass, x]),
      ),
    );
  return { markAnchors: rows(marks), baseAnchors: rows(bases) };
}

/**
 * Gives a look-up of how far right of a letter's origin a mark's own origin belongs, in font units; undefined if the
 * font does not say.
 */
export function markPlaces(
  markAnchors: Int16Array,
  baseAnchors: Int16Array,
): (base: number, mark: number) => number | undefined {
  const bases = new Map<string, number>();
  for (let at = 0; at < baseAnchors.length; at += 3) {
    bases.set(`${baseAnchors[at]} ${baseAnchors[at + 1]}`, baseAnchors[at + 2] ?? 0);
  }
  return (base, mark) => {
    for (let at = markAnchors.length - 3; at >= 0; at -= 3) {
      if (markAnchors[at] !== mark) continue;
      const place = bases.get(`${base} ${markAnchors[at + 1]}`);
      if (place !== undefined) return place - (markAnchors[at + 2] ?? 0);
    }
    return undefined;
  };
}
