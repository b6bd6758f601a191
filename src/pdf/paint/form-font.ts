import type { PDFReference } from 'pdfkit';
import { onceFor } from '../../cache/once-for.ts';
import type { Face } from '../../face/face.ts';
import { runsOf } from '../runs-of.ts';
import { compositeFont, type FontOf, glyphMap, toUnicode } from './composite-font.ts';
import type { PdfFile } from './pdfkit-internals.ts';

/**
 * Blocks of Unicode that a reader can type: Latin in full, with the accents that stand alone, the punctuation and the signs of
 * money. Welsh is in Latin Extended-A, Vietnamese in Latin Extended Additional.
 */
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

/**
 * The font of what a reader types into a form. Programs that let a PDF be filled in find glyphs in different ways, so that this font offers
 * them all: codes are the characters' own numbers in two bytes, as in UTF-16 (Identity-H with a CIDToGIDMap); ToUnicode says so, by
 * which pdf.js, PDFium and Poppler look characters up; Poppler wants the map to be a stream; and the font program has a cmap and
 * its name no subset's tag, since Acrobat puts another font in the place of one that it takes for a part.
 */
export const formFont = (file: PdfFile, face: Face): PDFReference =>
  file.object(compositeFont(file, face, fontOf(face)));

const fontOf = onceFor((face: Face): FontOf => {
  const characters = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(face.has),
  );
  const glyphs = characters.flatMap((character) => {
    const [glyph, ...more] = face.shape(String.fromCodePoint(character)).glyphs;
    return glyph && more.length === 0 ? [{ character, id: glyph.id, advance: glyph.nominal }] : [];
  });
  const { file: program, newId } = face.subset(
    glyphs.map(({ id }) => id),
    new Map(glyphs.map(({ character, id }) => [character, id])),
  );
  const glyphOfCode = new Array<number>((characters.at(-1) ?? 0) + 1).fill(0);
  for (const { character, id } of glyphs) glyphOfCode[character] = newId.get(id) ?? 0;
  // The W array (9.7.4.3): the first code of each unbroken run, then its advances.
  const widths = runsOf(glyphs, (last, next) => next.character === last.character + 1).flatMap((run) => [
    run[0].character,
    run.map(({ advance }) => advance),
  ]);
  return {
    name: face.postScriptName,
    isSymbolic: false,
    program,
    map: glyphMap(glyphOfCode),
    widths,
    toUnicode: toUnicode(glyphs.map(({ character }) => [character, String.fromCodePoint(character)])),
  };
});
