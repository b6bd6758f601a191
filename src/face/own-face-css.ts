import type { FaceName } from '../design/design.ts';
import { faceRule } from './face-rule.ts';

/** Cuts a TrueType file to the characters of a text, as WOFF2 in Base64. */
export type CutWebFace = (ttf: Uint8Array, text: string) => Promise<string>;

/**
 * The `@font-face` rule for a face of a design's own. It stands in the place of a bundled one, so it goes by that one's
 * family, weight and style.
 */
export async function ownFaceCss(
  name: FaceName,
  ttf: Uint8Array,
  text: string,
  cut: CutWebFace,
): Promise<string> {
  return faceRule(name, await cut(ttf, text));
}
