import type { Design, FaceName } from '../design/design.ts';
import type { OwnFace } from '../design/read-assets.ts';
import type { Document } from '../document/document.ts';
import { type CutWebFace, ownFaceCss } from '../face/own-face-css.ts';
import { webFaceCss } from '../face/web-face-css.ts';
import type { WebFaces } from '../face/web-faces.ts';
import { textByFace } from './text-by-face.ts';

/**
 * The `@font-face` rules of a page. Each face by its own text, so that letters of other scripts are carried by those
 * faces alone that show them.
 */
export async function faceCss(
  document: Document,
  design: Design,
  own: ReadonlyMap<FaceName, OwnFace>,
  bundled: WebFaces,
  cut: CutWebFace,
): Promise<string> {
  const rules: string[] = [];
  for (const [face, text] of textByFace(document, design)) {
    const brought = own.get(face);
    rules.push(
      brought === undefined
        ? webFaceCss(bundled, text, [face])
        : await ownFaceCss(face, brought.file, `${printable}${text}`, cut),
    );
  }
  return rules.join('\n');
}

/** The program's own words are in these letters and marks, whatever the document says. */
const printable = ` ${Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')}–—‘’“”…·©↓↑`;
