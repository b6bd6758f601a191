import type { Faces, ShapedText } from '../face.ts';
import type { Run } from './inline-runs.ts';

/** A text of a run as its face shapes it: small capitals are capitals that are read as the small letters they stand for. */
export function shapedRun({ face, isCapitals }: Run, text: string, faces: Faces): ShapedText {
  if (!isCapitals) return faces[face].shape(text);
  const letters = [...text.normalize('NFC')];
  const capitals = letters.map((letter) => letter.toUpperCase());
  const shaped = faces[face].shape(capitals.join(''));
  // “ß” has no capital of one letter.
  if (capitals.some((capital) => [...capital].length !== 1)) return shaped;
  const known = inSmall.get(shaped);
  if (known) return known;
  let at = 0;
  const glyphs = shaped.glyphs.map((glyph) => {
    const length = [...glyph.characters].length;
    const characters = letters.slice(at, at + length).join('');
    at += length;
    return { ...glyph, characters };
  });
  const small = { ...shaped, text, glyphs };
  inSmall.set(shaped, small);
  return small;
}

const inSmall = new WeakMap<ShapedText, ShapedText>();
