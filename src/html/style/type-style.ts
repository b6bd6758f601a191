import type { Design, TypeRole } from '../../design/design.ts';
import { bundledFaces } from '../../face/bundled-faces.ts';

/**
 * The declarations of a type role. Sizes are relative to the body's, which is the root's; running text of the sans
 * face is led more openly on a screen (`--open`) than on paper.
 */
export function typeStyle({ type }: Design, role: TypeRole): string {
  const { face, size, leading, colour, tracking } = type[role];
  const { family, weight } = bundledFaces[face];
  const isSans = family === 'Source Sans 3';
  const ratio = rounded(leading / size);
  return [
    `font:${weight} ${relativeSize(type, size)}/${isSans ? `calc(${ratio}*var(--open))` : ratio} var(--${isSans ? 'sans' : 'serif'})`,
    `color:var(--${colour})`,
    ...(tracking === undefined ? [] : [`letter-spacing:${tracking}em`]),
    '',
  ].join(';');
}

/** A size in points as a multiple of the body's. */
export const relativeSize = ({ body }: Design['type'], size: number): string =>
  `${rounded(size / body.size)}rem`;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
