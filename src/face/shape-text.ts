import type { ShapedGlyph, ShapedText } from '../pdf/face.ts';
import { isInvisible } from './invisible.ts';
import type { PreparedFace } from './prepared-face.ts';

/** Glyphs that others replace, by their first glyph; longer ones come first. */
type Sequences = ReadonlyMap<
  number,
  readonly { readonly rest: Uint16Array; readonly replacements: Uint16Array }[]
>;

/** Shapes texts with one face, without remembering them. Lengths are thousandths of an em. */
export function textShaper(face: PreparedFace): (text: string) => ShapedText {
  const scale = 1000 / face.metrics.unitsPerEm;
  const columns = face.kernColumns;
  const sequences = readSequences(face.sequences);
  // Runs have few different glyphs: one object serves all places where a glyph is kerned alike.
  const known = new Map<number, ShapedGlyph>();

  const shaped = (id: number, characters: string, kern: number): ShapedGlyph => {
    const key = id * 0x10000 + kern + 0x8000;
    const before = id === 0 ? undefined : known.get(key);
    if (before !== undefined) return before;
    const nominal = (face.advances[id] ?? 0) * scale;
    const advance = (face.marks[id] === 1 ? 0 : nominal) + kern * scale;
    const glyph = { id, advance, nominal, characters };
    known.set(key, glyph);
    return glyph;
  };

  return (text) => {
    const characters = [...text.normalize('NFC')].filter((one) => !isInvisible(one));
    const ids = characters.map((one) => glyphOf(face, one.codePointAt(0) ?? 0));
    const placed = replaceSequences(ids, characters, sequences);
    const kerns = new Array<number>(placed.length).fill(0);
    let left: number | undefined;
    for (const [index, { id }] of placed.entries()) {
      if (face.marks[id] === 1) continue;
      if (left !== undefined) {
        const row = face.kernLeft[placed[left]?.id ?? 0] ?? 0;
        kerns[left] = face.kernValues[row * columns + (face.kernRight[id] ?? 0)] ?? 0;
      }
      left = index;
    }
    const glyphs = placed.map(({ id, characters: text }, index) => shaped(id, text, kerns[index] ?? 0));
    return { text, glyphs, width: glyphs.reduce((width, { advance }) => width + advance, 0) };
  };
}

/** The glyph of a code point; 0, which is `.notdef`, if the face has none. */
export function glyphOf(face: PreparedFace, codePoint: number): number {
  const block = face.codePages[codePoint >> 8] ?? 0;
  return face.codeBlocks[block * 256 + (codePoint & 255)] ?? 0;
}

function readSequences(flat: Uint16Array): Sequences {
  const byFirst = new Map<number, { rest: Uint16Array; replacements: Uint16Array }[]>();
  for (let at = 0; at < flat.length; ) {
    const rest = at + 2;
    const replacements = at + 1 + (flat[at] ?? 0);
    const end = replacements + 1 + (flat[replacements] ?? 0) * 2;
    const first = flat[at + 1] ?? 0;
    const known = byFirst.get(first) ?? [];
    known.push({
      rest: flat.subarray(rest, replacements),
      replacements: flat.subarray(replacements + 1, end),
    });
    byFirst.set(first, known);
    at = end;
  }
  return byFirst;
}

function replaceSequences(
  ids: readonly number[],
  characters: readonly string[],
  sequences: Sequences,
): { id: number; characters: string }[] {
  const placed: { id: number; characters: string }[] = [];
  for (let index = 0; index < ids.length; ) {
    const id = ids[index] ?? 0;
    const sequence = sequences
      .get(id)
      ?.find(({ rest }) => rest.every((one, at) => ids[index + 1 + at] === one));
    if (sequence === undefined) {
      placed.push({ id, characters: characters[index] ?? '' });
      index++;
      continue;
    }
    const { replacements } = sequence;
    for (let at = 0; at < replacements.length; at += 2) {
      const end = index + (replacements[at + 1] ?? 1);
      placed.push({ id: replacements[at] ?? 0, characters: characters.slice(index, end).join('') });
      index = end;
    }
  }
  return placed;
}
