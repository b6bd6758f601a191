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
