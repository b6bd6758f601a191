import type { FaceName } from '../design/design.ts';
import type { Face, ShapedText } from './face.ts';
import { readPreparedFace } from './prepared-face.ts';
import { glyphOf, textShaper } from './shape-text.ts';
import { subsetFace } from './subset-face.ts';

/** So many texts a face remembers before it forgets them all: the words of a long document, and those that many have. */
const mostTexts = 5000;

/**
 * Opens a prepared face under the name that a design knows it by. Throws if the bytes are no prepared face of this
 * version. The bytes are read in place and must not change.
 */
export function openFace(name: FaceName, bytes: Uint8Array): Face {
  const face = readPreparedFace(bytes);
  const { metrics } = face;
  let shapeAnew: ((text: string) => ShapedText) | undefined;
  const known = new Map<string, ShapedText>();
  return {
    name,
    postScriptName: metrics.postScriptName,
    ascent: metrics.ascent,
    descent: metrics.descent,
    capHeight: metrics.capHeight,
    xHeight: metrics.xHeight,
    italicAngle: metrics.italicAngle,
    serif: metrics.serif,
    bbox: metrics.bbox,
    shape(text) {
      let shaped = known.get(text);
      if (shaped === undefined) {
        shapeAnew ??= textShaper(face);
        shaped = shapeAnew(text);
        if (known.size >= mostTexts) known.clear();
        known.set(text, shaped);
      }
      return shaped;
    },
    has: (codePoint) => glyphOf(face, codePoint) !== 0,
    subset: (glyphs, characters) => subsetFace(face, glyphs, characters),
  };
}
