import type { FaceName } from '../design/design.ts';
import { bundledFaces } from './bundled-faces.ts';

/** An `@font-face` rule with the font inside, as a data: address: WOFF2 in Base64. */
export function faceRule(name: FaceName, base64: string, unicodeRange?: string): string {
  const { family, weight, style } = bundledFaces[name];
  // Nothing is fetched, so nothing is waited for; swap says so to browsers that decode late.
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:swap;` +
    `src:url(data:font/woff2;base64,${base64}) format('woff2')${unicodeRange === undefined ? '' : `;unicode-range:${unicodeRange}`}}`
  );
}
