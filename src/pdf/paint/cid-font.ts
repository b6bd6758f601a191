import type { PDFReference, PdfDictionary } from 'pdfkit';
import type { Face } from '../face.ts';
import { type PdfFile, textString } from './pdfkit-internals.ts';

/** Flags of a font descriptor (PDF 1.7, table 123). */
const SERIF = 1 << 1;
const SYMBOLIC = 1 << 2;
const NONSYMBOLIC = 1 << 5;
const ITALIC = 1 << 6;

/** What fonts of one face differ in. */
interface FontOf {
  readonly name: string;
  /** Glyphs beyond the Latin standard set make a font symbolic. */
  readonly isSymbolic: boolean;
  /** An OpenType file. */
  readonly program: Uint8Array;
  /** From codes to glyphs. */
  readonly map: 'Identity' | PDFReference;
  /** The W array (9.7.4.3). */
  readonly widths: NonNullable<PdfDictionary[string]>;
}

/** A CIDFontType2 of a face with its descriptor (PDF 1.7, 9.7.4), which a composite font descends to. */
export function cidFont(
  file: PdfFile,
  face: Face,
  { name, isSymbolic, program, map, widths }: FontOf,
): PDFReference {
  const descriptor = file.object({
    Type: 'FontDescriptor',
    FontName: name,
    Flags:
      (isSymbolic ? SYMBOLIC : NONSYMBOLIC) |
      (face.serif ? SERIF : 0) |
      (face.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: [...face.bbox],
    ItalicAngle: face.italicAngle,
    Ascent: face.ascent,
    Descent: face.descent,
    CapHeight: face.capHeight,
    XHeight: face.xHeight,
    // 0 says that the thickness of the stems is not known (table 122).
    StemV: 0,
    FontFile2: file.stream({ Length1: program.length }, program),
  });
  return file.object({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: map,
    W: widths,
  });
}
