import type { Picture } from '../../design/read-picture.ts';
import type { Face, ShapedText } from '../../face/face.ts';

/** What the content of a page takes from what all pages share, in the order in which it asks for it, each once. */
export type Use = FontUse | TextUse | CircleUse | ImageUse;

/** A font, under the name that it had. */
export interface FontUse {
  readonly kind: 'font';
  readonly face: Face;
  readonly name: string;
}

/** The glyphs of a text in a font that was named before. */
export interface TextUse {
  readonly kind: 'text';
  readonly face: Face;
  readonly shaped: ShapedText;
  readonly softHyphen: boolean;
}

export interface CircleUse {
  readonly kind: 'circle';
  readonly radius: number;
  readonly paint: string;
  readonly name: string;
}

export interface ImageUse {
  readonly kind: 'image';
  readonly picture: Picture;
  readonly name: string;
}

/** A glyph that is read as these characters, with the code that it had in the font of its face. */
export interface CodeUse {
  readonly kind: 'code';
  readonly face: Face;
  readonly key: string;
  readonly entry: Entry;
  readonly code: string | undefined;
}

/** What a font gives a code for. */
export interface Entry {
  readonly glyph: number;
  readonly nominal: number;
  readonly characters: string;
}

export const keyOf = ({ glyph, characters }: Entry): string => `${glyph} ${characters}`;

/** What a soft hyphen is read as, whatever was shaped to draw it. */
export const SOFT_HYPHEN = '\u00ad';

/** The codes that a face gave out so far, by {@link keyOf}. */
export type CodesOf = (face: Face) => ReadonlyMap<string, string> | undefined;

/** The same with each glyph of the texts once, which is what their codes are given out by. */
export function inCodes(
  uses: readonly Use[],
  codesOf: CodesOf,
): readonly (Exclude<Use, TextUse> | CodeUse)[] {
  const met = new Map<Face, Set<string>>();
  return uses.flatMap((use): readonly (Exclude<Use, TextUse> | CodeUse)[] => {
    if (use.kind !== 'text') return [use];
    const { face, shaped, softHyphen } = use;
    const known = met.get(face) ?? new Set();
    met.set(face, known);
    return shaped.glyphs.flatMap(({ id, nominal, characters }): CodeUse[] => {
      const entry = { glyph: id, nominal, characters: softHyphen ? SOFT_HYPHEN : characters };
      const key = keyOf(entry);
      if (known.has(key)) return [];
      known.add(key);
      return [{ kind: 'code', face, key, entry, code: codesOf(face)?.get(key) }];
    });
  });
}
