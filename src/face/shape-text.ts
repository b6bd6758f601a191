import { markPlaces } from './anchors.ts';
import type { ShapedGlyph, ShapedText } from './face.ts';
import { type LigatureFinder, ligatureFinder } from './ligatures.ts';
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
  const { marks, advances } = face;
  const scale = 1000 / face.metrics.unitsPerEm;
  const ligatures = ligatureFinder(face.ligatures);
  const neighbours = neighbourForms(face.neighbours, marks);
  let placeOf: ReturnType<typeof markPlaces> | undefined;
  // Texts have few different glyphs: one object serves all places where a glyph is kerned alike.
  const known = new Map<number, ShapedGlyph>();

  const glyphsOf = (text: string): PlacedGlyph[] => {
    const characters = [...separateMarks(face, text.normalize('NFC'))].filter((one) => !isInvisible(one));
    const ids = characters.map((one) => glyphOf(face, one.codePointAt(0) ?? 0));
    const glyphs: PlacedGlyph[] = [];
    for (let at = 0; at < ids.length; ) {
      const { glyph: id, length } = ligatures.find(ids, at) ?? { glyph: ids[at] ?? 0, length: 1 };
      glyphs.push({ id, characters: characters.slice(at, at + length).join(''), extra: 0 });
      at += length;
    }
    const formed = glyphs.map(({ id }) => id);
    neighbours.apply(formed);
    for (const [index, glyph] of glyphs.entries()) glyph.id = formed[index] ?? 0;
    return glyphs;
  };

  const kern = (glyphs: readonly PlacedGlyph[]): void => {
    let left: number | undefined;
    for (const [index, { id }] of glyphs.entries()) {
      if (marks[id] === 1) continue;
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
      if (marks[glyph.id] !== 1) base = glyph;
      else if (base !== undefined && before !== undefined) {
        placeOf ??= markPlaces(face.markAnchors, face.baseAnchors);
        const place = placeOf(base.id, glyph.id);
        if (place === undefined) continue;
        const move = place - (advances[base.id] ?? 0);
        before.extra += move;
        glyph.extra -= move;
      }
    }
  };

  const shaped = (id: number, characters: string, extra: number): ShapedGlyph => {
    const key = id * 0x20000 + extra + 0x10000;
    const before = id === 0 ? undefined : known.get(key);
    if (before !== undefined) return before;
    const nominal = (advances[id] ?? 0) * scale;
    const advance = (marks[id] === 1 ? 0 : nominal) + extra * scale;
    const glyph = { id, advance, nominal, characters };
    known.set(key, glyph);
    return glyph;
  };

  const shapedFully = (text: string): ShapedText => {
    const placed = glyphsOf(text);
    placeMarks(placed);
    kern(placed);
    const glyphs = placed.map(({ id, characters, extra }) => shaped(id, characters, extra));
    return { text, glyphs, width: glyphs.reduce((width, { advance }) => width + advance, 0) };
  };

  const kinds = kindsOf(marks, ligatures);

  /** Of a text of letters that are kerned and nothing else, as nine words in ten are; undefined of any other. */
  const kerned = (text: string): ShapedText | undefined => {
    const glyphs: ShapedGlyph[] = [];
    let width = 0;
    let changing = 0;
    let beside = 0;
    let left = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const id = isPlain(unit) ? glyphOf(face, unit) : 0;
      const own = kinds[id] ?? 0;
      if (own & kind.special || (own & kind.second && before & kind.first)) return undefined;
      changing |= neighbours.changing[id] ?? 0;
      beside |= neighbours.beside[id] ?? 0;
      if (at > 0) {
        const glyph = shaped(left, text.charAt(at - 1), kerning(face, left, id));
        glyphs.push(glyph);
        width += glyph.advance;
      }
      left = id;
      before = own;
    }
    if (text === '' || (changing & beside) !== 0) return undefined;
    const last = shaped(left, text.charAt(text.length - 1), 0);
    glyphs.push(last);
    return { text, glyphs, width: width + last.advance };
  };

  return (text) => kerned(text) ?? shapedFully(text);
}

/** What a glyph is more than a letter that is kerned: `.notdef` or a mark; the first of a ligature, or what goes on with one. */
const kind = { special: 1, first: 2, second: 4 };

function kindsOf(marks: Uint8Array, { firsts, seconds, find }: LigatureFinder): Uint8Array {
  const kinds = marks.slice();
  kinds[0] = kind.special;
  for (const glyph of firsts)
    kinds[glyph] = (kinds[glyph] ?? 0) | (find([glyph], 0) === undefined ? kind.first : kind.special);
  for (const glyph of seconds) kinds[glyph] = (kinds[glyph] ?? 0) | kind.second;
  return kinds;
}

/**
 * Whether a unit of a text is a character that shows, is no mark and is composed with no other such: Latin up to the first mark
 * but for the soft hyphen, and the signs from the hyphen to its point (Unicode, NFC_Quick_Check).
 */
const isPlain = (unit: number): boolean => (unit < 0x300 ? unit !== 0xad : unit >= 0x2010 && unit <= 0x2027);

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
