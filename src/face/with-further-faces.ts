import type { Face, ShapedGlyph, ShapedText } from './face.ts';
import { isInvisible } from './invisible.ts';

/** A face that sets what it lacks in the first of some others that has it, letter by letter; a letter keeps its marks. */
export function withFurtherFaces(face: Face, further: readonly Face[]): Face {
  const known = new Map<string, ShapedText>();
  const hasAll = (one: Face, letters: string): boolean =>
    [...letters].every((letter) => one.has(letter.codePointAt(0) ?? 0) || isInvisible(letter));
  const faceOf = (letters: string): Face =>
    hasAll(face, letters) ? face : (further.find((one) => hasAll(one, letters)) ?? face);

  const shapeAnew = (text: string): ShapedText => {
    const glyphs: ShapedGlyph[] = [];
    let stretch = '';
    let own = face;
    const end = (): void => {
      const { glyphs: made } = own.shape(stretch);
      glyphs.push(...(own === face ? made : made.map((glyph) => ({ ...glyph, face: own }))));
      stretch = '';
    };
    for (const [letters] of text.normalize('NFC').matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
      const next = faceOf(letters);
      if (next !== own && stretch !== '') end();
      own = next;
      stretch += letters;
    }
    if (stretch !== '') end();
    return { text, glyphs, width: glyphs.reduce((width, { advance }) => width + advance, 0) };
  };

  return {
    ...face,
    has: (codePoint) => face.has(codePoint) || further.some((one) => one.has(codePoint)),
    shape(text) {
      if (hasAll(face, text.normalize('NFC'))) return face.shape(text);
      const before = known.get(text);
      if (before) return before;
      const shaped = shapeAnew(text);
      known.set(text, shaped);
      return shaped;
    },
  };
}
