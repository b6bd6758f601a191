import type { FaceName } from '../design/design.ts';
import type { OwnFace } from '../design/read-assets.ts';
import { faceRule } from '../face/face-rule.ts';
import { webFaceCss } from '../face/web-face-css.ts';
import type { WebFaces } from '../face/web-faces.ts';

/** Cuts a TrueType file to the characters of a text, as WOFF2 in Base64. */
export type CutWebFace = (ttf: Uint8Array, text: string) => Promise<string>;

/**
 * The `@font-face` rules of a page. Each face by its own text, so that letters of other scripts are carried by those
 * faces alone that show them. A face of the design's own goes by the family, weight and style of the one in whose place
 * it stands.
 */
export async function faceCss(
  texts: ReadonlyMap<FaceName, string>,
  own: ReadonlyMap<FaceName, OwnFace>,
  bundled: WebFaces,
  cut: CutWebFace,
): Promise<string> {
  const rules: string[] = [];
  for (const [face, text] of texts) {
    const brought = own.get(face);
    rules.push(
      brought === undefined
        ? webFaceCss(bundled, text, [face])
        : faceRule(face, await cut(brought.file, `${printable}${text}`)),
    );
  }
  return rules.join('\n');
}

/** The program's own words are in these letters and marks, whatever the document says. */
const printable = ` ${Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')}–—‘’“”…·©↓↑`;
