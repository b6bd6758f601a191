import { markPlaces } from './anchors.ts';
import type { ShapedGlyph, ShapedText } from './face.ts';
import { ligatureFinder } from './ligatures.ts';
import { isInvisible } from './missing-characters.ts';
import { neighbourForms } from './neighbours.ts';
import type { PreparedFace } from './prepared-face.ts';

interface PlacedGlyph {
  id: number;
  readonly characters: string;
  /** What kerning or a mark adds to the advance, in font units. */
  extra: number;
}

/** Shapes texts with one face, without remembering them. Lengths are thousandths of an em. */
export function textShaper(face: PreparedFace): (text: string) => ShapedText {
  const scale = 1000 / face.metrics.unitsPerEm;
  const findLigature = ligatureFinder(face.ligatures);
  const applyNeighbours = neighbourForms(face.neighbours, (glyph) => face.marks[glyph] === 1);
  let placeOf: ReturnType<typeof markPlaces> | undefined;
  // Texts have few different glyphs: one object serves all places where a glyph is kerned alike.
  const known = new Map<number, ShapedGlyph>();

  const glyphsOf = (text: string): PlacedGlyph[] => {
    const characters = [...separateMarks(face, text.normalize('NFC'))].filter((one) => !isInvisible(one));
    const ids = characters.map((one) => glyphOf(face, one.codePointAt(0) ?? 0));
    const glyphs: PlacedGlyph[] = [];
    for (let at = 0; at < ids.length; ) {
      const { glyph: id, length } = findLigature(ids, at) ?? { glyph: ids[at] ?? 0, length: 1 };
      glyphs.push({ id, characters: characters.slice(at, at + length).join(''), extra: 0 });
      at += length;
    }
    return glyphs;
  };

  const kern = (glyphs: readonly PlacedGlyph[]): void => {
    let left: number | undefined;
    for (const [index, { id }] of glyphs.entries()) {
      if (face.marks[id] === 1) continue;
      // Marks between two letters do not count, and the space goes behind the last of them.
      const before = glyphs[index - 1];
      if (left !== undefined && before !== undefined) before.extra += kerning(face, left, id);
      left = id;
    }
  };

  // A mark is set by moving the pen there before it and back after it, so that advances alone say where glyphs are.
  const placeMarks = (glyphs: readonly PlacedGlyph[]): void => {
    let base: PlacedGlyph | undefined;
    for (const [index, glyph] of glyphs.entries()) {
      const before = glyphs[index - 1];
      if (face.marks[glyph.id] !== 1) base = glyph;
      else if (base !== undefined && before !== undefined) {
        placeOf ??= markPlaces(face.markAnchors, face.baseAnchors);
        const place = placeOf(base.id, glyph.id);
        if (place === undefined) continue;
        const move = place - (face.advances[base.id] ?? 0);
        before.extra += move;
        glyph.extra -= move;
      }
    }
  };

  const shaped = ({ id, characters, extra }: PlacedGlyph): ShapedGlyph => {
    const key = id * 0x20000 + extra + 0x10000;
    const before = id === 0 ? undefined : known.get(key);
    if (before !== undefined) return before;
    const nominal = (face.advances[id] ?? 0) * scale;
    const advance = (face.marks[id] === 1 ? 0 : nominal) + extra * scale;
    const glyph = { id, advance, nominal, characters };
    known.set(key, glyph);
    return glyph;
  };

  return (text) => {
    const placed = glyphsOf(text);
    applyNeighbours(placed);
    placeMarks(placed);
    kern(placed);
    const glyphs = placed.map(shaped);
    return { text, glyphs, width: glyphs.reduce((width, { advance }) => width + advance, 0) };
  };
}

/**
 * Takes a letter apart that carries more marks than Unicode could compose it with: a font says where marks go on
 * plain letters. The text stays canonically the same.
 */
function separateMarks(face: PreparedFace, text: string): string {
  return text.replace(/\P{M}\p{M}+/gu, (cluster) => {
    const apart = cluster.normalize('NFD');
    return [...apart].every((one) => glyphOf(face, one.codePointAt(0) ?? 0) !== 0) ? apart : cluster;
  });
}

/** The glyph of a code point; 0, which is `.notdef`, if the face has none. */
export function glyphOf(face: PreparedFace, codePoint: number): number {
  const block = face.codePages[codePoint >> 8] ?? 0;
  return face.codeBlocks[block * 256 + (codePoint & 255)] ?? 0;
}

function kerning(face: PreparedFace, left: number, right: number): number {
  const row = (face.kernLeft[left] ?? 0) * face.kernColumns;
  return face.kernValues[row + (face.kernRight[right] ?? 0)] ?? 0;
}
