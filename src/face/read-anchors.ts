import type { FontTable } from './font-table.ts';
import { readCoverage } from './read-coverage.ts';
import { readLookups } from './read-lookups.ts';

/** A point of a glyph to which a mark of a class is fixed, or that of a mark which is fixed to it. */
export interface Anchor {
  readonly glyph: number;
  /** Classes are counted over the whole font; a later one has precedence. */
  readonly class: number;
  /** Font units from the glyph's origin. */
  readonly x: number;
}

const markToBase = 4;
const extension = 9;

/** Reads where combining marks are fixed to letters (OpenType 1.9, “GPOS”, lookup type 4): across, not up or down. */
export function readAnchors(gpos: FontTable): { marks: Anchor[]; bases: Anchor[] } {
  const marks: Anchor[] = [];
  const bases: Anchor[] = [];
  let classes = 0;
  for (const lookup of readLookups(gpos, extension, ['mark'])) {
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
