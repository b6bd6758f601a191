import { writeCmap } from './cmap.ts';
import type { Subset } from './face.ts';
import { joinBytes } from './join-bytes.ts';
import { compositeParts } from './outlines.ts';
import type { PreparedFace } from './prepared-face.ts';
import { writeSfnt } from './write-sfnt.ts';

/** The longest glyf table that a loca table of halved 16-bit offsets can point into. */
const longestForShortLoca = 0xffff * 2;

/**
 * A TrueType file with these glyphs alone, after `.notdef` and in the order given; parts of composite glyphs that
 * were not asked for come last. It has the tables that a CIDFontType2 needs (PDF 1.7, 9.9, table 126) and no others, but for
 * a cmap where glyphs are given by their characters.
 */
export function subsetFace(
  face: PreparedFace,
  glyphs: readonly number[],
  characters?: ReadonlyMap<number, number>,
): Subset {
  const kept = [...new Set([0, ...glyphs])];
  const newId = new Map(kept.map((glyph, index) => [glyph, index]));
  const outlines: Uint8Array[] = [];
  const offsets = [0];
  let end = 0;
  // The list grows while it is walked: a part may have parts.
  for (let index = 0; index < kept.length; index++) {
    const outline = outlineOf(face, kept[index] ?? 0);
    for (const at of compositeParts(outline)) {
      const view = new DataView(outline.buffer);
      const part = view.getUint16(at);
      const id = newId.get(part) ?? kept.push(part) - 1;
      newId.set(part, id);
      view.setUint16(at, id);
    }
    outlines.push(outline);
    end += outline.length;
    offsets.push(end);
  }
  const long = end > longestForShortLoca;
  const file = writeSfnt({
    ...(characters === undefined
      ? {}
      : {
          cmap: writeCmap(
            new Map([...characters].map(([character, glyph]) => [character, newId.get(glyph) ?? 0])),
          ),
        }),
    glyf: joinBytes(outlines),
    head: withUint16(face.head, 50, long ? 1 : 0),
    hhea: withUint16(face.hhea, 34, kept.length),
    hmtx: writeWidths(face, kept),
    loca: writeOffsets(offsets, long),
    maxp: withUint16(face.maxp, 4, kept.length),
  });
  return { file, newId };
}

function outlineOf(face: PreparedFace, glyph: number): Uint8Array {
  return face.outlines.slice(face.outlineRanges[glyph * 2] ?? 0, face.outlineRanges[glyph * 2 + 1] ?? 0);
}

function withUint16(table: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = table.slice();
  new DataView(copy.buffer).setUint16(offset, value);
  return copy;
}

function writeWidths(face: PreparedFace, glyphs: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4));
  for (const [index, glyph] of glyphs.entries()) {
    view.setUint16(index * 4, face.advances[glyph] ?? 0);
    view.setInt16(index * 4 + 2, face.bearings[glyph] ?? 0);
  }
  return new Uint8Array(view.buffer);
}

function writeOffsets(offsets: readonly number[], long: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(offsets.length * (long ? 4 : 2)));
  for (const [index, offset] of offsets.entries()) {
    if (long) view.setUint32(index * 4, offset);
    else view.setUint16(index * 2, offset / 2);
  }
  return new Uint8Array(view.buffer);
}
