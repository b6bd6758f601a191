import { cached } from '../cache/cached.ts';
import { onceFor } from '../cache/once-for.ts';
import type { FaceName } from '../design/design.ts';
import { charactersIn } from '../face/characters-in.ts';
import type { FurtherLetters } from '../face/further-faces.ts';
import type { OwnFace } from '../face/own-faces.ts';
import { faceRule, webFaceCss } from '../face/web-face-css.ts';
import type { WebFaces } from '../face/web-faces.ts';

/**
 * Cuts a TrueType file to the characters of a text, as WOFF2 in Base64. Writing that joins needs every feature of its face, and
 * letters of ours a few.
 */
export type CutWebFace = (ttf: Uint8Array, text: string, wholly?: 'with every feature') => Promise<string>;

/**
 * The `@font-face` rules of a page. Each face by its own text, so that letters of other scripts are carried by those
 * faces alone that show them. A face of the design's own goes by the family, weight and style of the one in whose place
 * it stands.
 *
 * @param further what the faces lack, by the face in whose place it is set
 */
export async function faceCss(
  texts: ReadonlyMap<FaceName, string>,
  own: ReadonlyMap<FaceName, OwnFace>,
  bundled: WebFaces,
  cut: CutWebFace,
  further: ReadonlyMap<FaceName, readonly FurtherLetters[]> = new Map(),
): Promise<string> {
  const rules: string[] = [];
  for (const [face, text] of texts) {
    const brought = own.get(face);
    rules.push(
      brought === undefined
        ? rulesOf(bundled)(face, charactersIn(text))
        : faceRule(face, await cut(brought.file, `${printable}${text}`)),
    );
    // By the same name, so that a browser takes each letter from where it is.
    for (const { file, characters } of further.get(face) ?? [])
      rules.push(faceRule(face, await cut(file, characters, 'with every feature'), rangeOf(characters)));
  }
  return rules.join('\n');
}

/** Most faces show on a page the characters that they showed on the one before. */
const rulesOf = onceFor((bundled: WebFaces) =>
  cached(
    { holds: 'rules of faces', most: 12 },
    (face: FaceName, characters: string) => webFaceCss(bundled, characters, [face]),
    (face, characters) => `${face} ${characters}`,
  ),
);

/** The characters as `unicode-range` lists them. */
function rangeOf(characters: string): string {
  const points = [...new Set(characters)].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: { readonly first: number; last: number }[] = [];
  for (const point of points) {
    const open = ranges.at(-1);
    if (open?.last === point - 1) open.last = point;
    else ranges.push({ first: point, last: point });
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

/** The program's own words are in these letters and marks, whatever the document says. */
const printable = ` ${Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')}–—‘’“”…·©↓↑`;
