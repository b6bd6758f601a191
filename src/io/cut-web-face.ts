import { Buffer } from 'node:buffer';
import type { CutWebFace } from '../html/face-css.ts';

/** HarfBuzz cuts the face, and is loaded only for a design that brings one. */
export const cutWebFace: CutWebFace = async (ttf, text, wholly) => {
  const { default: subset } = await import('subset-font');
  const options = {
    targetFormat: 'woff2' as const,
    noHinting: true,
    ...(wholly === undefined ? { keepFeatures: ['kern', 'liga', 'ccmp', 'mark'] } : {}),
  };
  const bytes = await subset(Buffer.from(ttf), [...new Set(text)].join(''), options);
  return bytes.toString('base64');
};
