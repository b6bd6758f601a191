import { Buffer } from 'node:buffer';
import { cachedLater } from '../cache/cached.ts';
import { onceFor } from '../cache/once-for.ts';
import { type WebSlice, webSlices } from '../face/web-slices.ts';
import type { CutWebFace } from '../html/face-css.ts';

/**
 * Cuts a TrueType font into the slices, as WOFF2 in Base64. Hinting goes, and every feature but those that are on by
 * default in running text. A slice of which the font
 * has nothing is empty. A build step: the subsetter is HarfBuzz, which an installed Brevier does not need.
 */
export async function sliceWebFace(
  ttf: Uint8Array,
  has: (codePoint: number) => boolean,
): Promise<Record<WebSlice['name'], string>> {
  const { default: subset } = await import('subset-font');
  const cut = async (name: WebSlice['name']): Promise<string> => {
    const options = {
      targetFormat: 'woff2' as const,
      noHinting: true,
      // Composition changes letters of the slices in Cyrillic alone: two “ї” side by side.
      keepFeatures: name.startsWith('cyrillic') ? ['kern', 'ccmp'] : ['kern', 'liga'],
      dropTables: ['BASE', 'STAT', 'DSIG', 'meta', 'gasp'],
    };
    const characters = charactersOf(name, has);
    if (characters === '') return '';
    const bytes = await subset(Buffer.from(ttf), characters, options);
    return bytes.toString('base64');
  };
  return {
    latin: await cut('latin'),
    'latin-1': await cut('latin-1'),
    'latin-ext': await cut('latin-ext'),
    'latin-additional': await cut('latin-additional'),
    vietnamese: await cut('vietnamese'),
    greek: await cut('greek'),
    'greek-ext': await cut('greek-ext'),
    cyrillic: await cut('cyrillic'),
    'cyrillic-ext': await cut('cyrillic-ext'),
  };
}

function charactersOf(name: WebSlice['name'], has: (codePoint: number) => boolean): string {
  const ranges = webSlices.find((slice) => slice.name === name)?.ranges ?? [];
  let characters = '';
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      if (has(codePoint)) characters += String.fromCodePoint(codePoint);
    }
  }
  return characters;
}

/** HarfBuzz cuts the face, and is loaded only for a design that brings one. Pages of the same letters have the same cut of it. */
export const cutWebFace: CutWebFace = (ttf, text, wholly) =>
  cutsOf(ttf)([...new Set(text)].sort().join(''), wholly);

/** The latest cuts of a file, for as long as somebody has it. */
const cutsOf = onceFor(
  (ttf: Uint8Array): CutTo =>
    cachedLater(
      { holds: 'cut web faces', most: 16 },
      async (letters: string, wholly: Manner) => {
        const { default: subset } = await import('subset-font');
        const options = {
          targetFormat: 'woff2' as const,
          noHinting: true,
          ...(wholly === undefined ? { keepFeatures: ['kern', 'liga', 'ccmp', 'mark'] } : {}),
        };
        return (await subset(Buffer.from(ttf), letters, options)).toString('base64');
      },
      (letters, wholly) => `${wholly} ${letters}`,
    ),
);

type Manner = Parameters<CutWebFace>[2];
type CutTo = (letters: string, wholly: Manner) => Promise<string>;
