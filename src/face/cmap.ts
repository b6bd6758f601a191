import type { FontTable } from './font-tables.ts';

/**
 * Reads which glyph stands for which code point (OpenType 1.9, “cmap”): format 12 if there is one, else
 * format 4. Code points are in rising order; private use is left out, since it means nothing in a document.
 */
export function readCmap(cmap: FontTable): Map<number, number> {
  const offset = bestSubtable(cmap);
  const found = new Map<number, number>();
  if (offset === undefined) return found;
  const pairs = cmap.getUint16(offset) === 12 ? readGroups(cmap, offset) : readSegments(cmap, offset);
  for (const [codePoint, glyph] of pairs) {
    if (glyph !== 0 && !isPrivateUse(codePoint)) found.set(codePoint, glyph);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}

function bestSubtable(cmap: FontTable): number | undefined {
  let best: number | undefined;
  const count = cmap.getUint16(2);
  for (let index = 0; index < count; index++) {
    const record = 4 + index * 8;
    const platform = cmap.getUint16(record);
    const encoding = cmap.getUint16(record + 2);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const offset = cmap.getUint32(record + 4);
    const format = cmap.getUint16(offset);
    if (unicode && format === 12) return offset;
    if (unicode && format === 4) best = offset;
  }
  return best;
}

function* readGroups(cmap: FontTable, offset: number): Generator<[number, number]> {
  const count = cmap.getUint32(offset + 12);
  for (let index = 0; index < count; index++) {
    const group = offset + 16 + index * 12;
    const first = cmap.getUint32(group);
    const last = Math.min(cmap.getUint32(group + 4), 0x10ffff);
    const glyph = cmap.getUint32(group + 8);
    cmap.charge(20 * Math.max(0, last - first));
    for (let codePoint = first; codePoint <= last; codePoint++) yield [codePoint, glyph + codePoint - first];
  }
}

function* readSegments(cmap: FontTable, offset: number): Generator<[number, number]> {
  const bytes = cmap.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const ranges = deltas + bytes;
  for (let at = 0; at < bytes; at += 2) {
    const last = cmap.getUint16(ends + at);
    const first = cmap.getUint16(starts + at);
    const delta = cmap.getUint16(deltas + at);
    const range = cmap.getUint16(ranges + at);
    cmap.charge(20 * Math.max(0, last - first));
    for (let codePoint = first; codePoint <= last && codePoint !== 0xffff; codePoint++) {
      if (range === 0) {
        yield [codePoint, (codePoint + delta) & 0xffff];
      } else {
        const glyph = cmap.getUint16(ranges + at + range + (codePoint - first) * 2);
        yield [codePoint, glyph === 0 ? 0 : (glyph + delta) & 0xffff];
      }
    }
  }
}

function isPrivateUse(codePoint: number): boolean {
  return (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;
}

/** A stretch of characters whose glyphs are numbered on in step with them. */
interface Segment {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

/**
 * A cmap table with one subtable of format 4 for Windows (OpenType 1.9, “cmap”): characters of the Basic Multilingual
 * Plane → glyphs. Programs that set what a reader types into a form look characters up in it.
 */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const segments: Segment[] = [];
  for (const [character, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const open = segments.at(-1);
    const isNext = open && character === open.last + 1 && glyph - open.glyph === character - open.first;
    if (isNext) open.last = character;
    else segments.push({ first: character, last: character, glyph });
  }
  // The last segment has to end at U+FFFF; it maps that to no glyph.
  segments.push({ first: 0xffff, last: 0xffff, glyph: 0 });
  const count = segments.length;
  const length = 16 + count * 8;
  const view = new DataView(new ArrayBuffer(12 + length));
  const power = Math.floor(Math.log2(count));
  // Version 0, one subtable: platform 3 (Windows), encoding 1 (Unicode), from byte 12.
  [0, 1, 3, 1, 0, 12].forEach((value, index) => {
    view.setUint16(index * 2, value);
  });
  const header = [4, length, 0, count * 2, 2 ** power * 2, power, count * 2 - 2 ** power * 2];
  header.forEach((value, index) => {
    view.setUint16(12 + index * 2, value);
  });
  segments.forEach(({ first, last, glyph }, index) => {
    const at = 12 + 14 + index * 2;
    view.setUint16(at, last);
    view.setUint16(at + count * 2 + 2, first);
    // Modulo 65,536; the offset into a list of glyphs, after it, stays 0, as there is none.
    view.setUint16(at + count * 4 + 2, (glyph - first) & 0xffff);
  });
  return new Uint8Array(view.buffer);
}
