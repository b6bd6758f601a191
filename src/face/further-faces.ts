import type { FaceName } from '../design/design.ts';
import type { Face, Faces, ShapedGlyph, ShapedText } from './face.ts';
import { isInvisible, missingCharacters } from './missing-characters.ts';
import { openFace } from './open-face.ts';
import { type FurtherFace, inPlaceOf } from './own-faces.ts';
import type { FaceRefusal } from './prepare-face.ts';

/** A file that a web page takes some characters from, for one of its faces. */
export interface FurtherLetters {
  readonly file: Uint8Array;
  readonly characters: string;
}

export interface Furthered {
  /** The faces, which set what they lack in the further face that has it. */
  readonly faces: Faces;
  /** By face, what a page needs of which further file; nothing for faces that lack nothing. */
  readonly letters: ReadonlyMap<FaceName, readonly FurtherLetters[]>;
  readonly refused: readonly { readonly further: FurtherFace; readonly why: FaceRefusal }[];
}

/**
 * Sets each character that a face lacks in the first of the further faces that has it. They are opened only where something is
 * missing, as some of them have every character of Chinese.
 */
export async function furtherFaces(
  faces: Faces,
  texts: ReadonlyMap<FaceName, string>,
  more: readonly FurtherFace[],
): Promise<Furthered> {
  const lacking = new Map<FaceName, string[]>();
  if (more.length > 0)
    for (const [name, text] of texts) {
      const missing = missingCharacters(text, faces[name]);
      if (missing.length > 0) lacking.set(name, missing);
    }
  if (lacking.size === 0) return { faces, letters: new Map(), refused: [] };
  const refused = new Map<FurtherFace, FaceRefusal>();
  const made = new Map<FaceName, Face>();
  const letters = new Map<FaceName, FurtherLetters[]>();
  for (const [name, characters] of lacking) {
    const found: Face[] = [];
    let left: readonly string[] = characters;
    const joins = /[\u200c\u200d]/.test(texts.get(name) ?? '') ? '\u200c\u200d' : '';
    for (const further of more) {
      if (left.length === 0) break;
      const file = further.files[name];
      const face = await opened(name, file);
      if (typeof face === 'string') {
        refused.set(further, face);
        continue;
      }
      const has = (character: string): boolean => face.has(character.codePointAt(0) ?? 0);
      const here = left.filter(has);
      if (here.length === 0) continue;
      found.push(face);
      letters.set(name, [...(letters.get(name) ?? []), { file, characters: here.join('') + joins }]);
      left = left.filter((character) => !has(character));
    }
    if (found.length > 0) made.set(name, withFurtherFaces(faces[name], found));
  }
  return {
    faces: made.size === 0 ? faces : inPlaceOf(faces, (name) => made.get(name)),
    letters,
    refused: [...refused].map(([further, why]) => ({ further, why })),
  };
}

/** A face of Chinese takes a second or two to open. */
const known = new WeakMap<Uint8Array, Face | FaceRefusal>();

async function opened(name: FaceName, file: Uint8Array): Promise<Face | FaceRefusal> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const { prepareFace } = await import('./prepare-face.ts');
  const prepared = prepareFace(file);
  const made = 'refused' in prepared ? prepared.refused : openFace(name, prepared.face);
  known.set(file, made);
  return made;
}

/** A face that sets what it lacks in the first of some others that has it, letter by letter; a letter keeps its marks. */
function withFurtherFaces(face: Face, further: readonly Face[]): Face {
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
