import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Logo } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import { hasClass } from './class-names.ts';
import { replaced } from './replaced.ts';

const pixelsInMillimetre = 96 / 25.4;

/** The tree with the logo of the design at the end of its mast. The picture is inside, as a data: address. */
export function withLogo(tree: Root, picture: Picture, { alternative, height }: Logo): Root {
  const logo = h('img.logo', {
    src: `data:${picture.type};base64,${base64(picture.bytes)}`,
    alt: alternative,
    // CSS pixels, so that the page keeps the room free and shows it as large as on paper.
    width: Math.round((height * pixelsInMillimetre * picture.width) / picture.height),
    height: Math.round(height * pixelsInMillimetre),
  });
  return replaced(tree, (element) =>
    hasClass(element, 'mast') ? [{ ...element, children: [...element.children, logo] }] : undefined,
  );
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
