import type { FaceName } from '../design/design.ts';
import { bundledFaces } from './bundled-faces.ts';
import type { WebFaces } from './web-faces.ts';
import { type WebSlice, webSlices } from './web-slices.ts';

/**
 * `@font-face` rules for the wanted faces, with the fonts inside as data: addresses, of only those slices that hold
 * a character of the text: a text, or its code points. Families are called 'Source Serif 4' and 'Source Sans 3'.
 */
export function webFaceCss(
  faces: WebFaces,
  text: string | Iterable<number>,
  wanted: readonly FaceName[],
): string {
  const codePoints = codePointsOf(text);
  const slices = webSlices.filter(({ ranges }) =>
    codePoints.some((one) => ranges.some(([first, last]) => one >= first && one <= last)),
  );
  const rules = [...new Set(wanted)].flatMap((name) =>
    slices
      .filter((slice) => faces[name][slice.name] !== '')
      .map((slice) => faceRule(name, faces[name][slice.name], unicodeRange(slice))),
  );
  return rules.join('\n');
}

function codePointsOf(text: string | Iterable<number>): number[] {
  if (typeof text !== 'string') return [...new Set(text)];
  return [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
}

function unicodeRange({ ranges }: WebSlice): string {
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

/** An `@font-face` rule with the font inside, as a data: address: WOFF2 in Base64. */
export function faceRule(name: FaceName, base64: string, unicodeRange?: string): string {
  const { family, weight, style } = bundledFaces[name];
  // Nothing is fetched, so nothing is waited for; swap says so to browsers that decode late.
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:swap;` +
    `src:url(data:font/woff2;base64,${base64}) format('woff2')${unicodeRange === undefined ? '' : `;unicode-range:${unicodeRange}`}}`
  );
}
