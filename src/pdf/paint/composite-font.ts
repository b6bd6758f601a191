import type { PdfDictionary } from 'pdfkit';
import type { Face } from '../../face/face.ts';
import { type PdfFile, textString } from './pdfkit-internals.ts';

/** Flags of a font descriptor (PDF 1.7, table 123). */
const SERIF = 1 << 1;
const SYMBOLIC = 1 << 2;
const NONSYMBOLIC = 1 << 5;
const ITALIC = 1 << 6;

/** What fonts of one face differ in. It is shared by all documents that have such a font. */
export interface FontOf {
  readonly name: string;
  /** Glyphs beyond the Latin standard set make a font symbolic. */
  readonly isSymbolic: boolean;
  /** An OpenType file. */
  readonly program: Uint8Array;
  /** The CIDToGIDMap: see {@link glyphMap}. */
  readonly map: 'Identity' | Uint8Array;
  /** The W array (9.7.4.3). */
  readonly widths: NonNullable<PdfDictionary[string]>;
  /** See {@link toUnicode}. */
  readonly toUnicode: string;
}

/** The dictionary of a composite font of a face (PDF 1.7, 9.7.6), with the CIDFont that it descends to written to the file. */
export function compositeFont(file: PdfFile, face: Face, font: FontOf): PdfDictionary {
  const { name, isSymbolic, program, map, widths, toUnicode } = font;
  const glyphOfCode = map === 'Identity' ? map : file.stream({}, map);
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
  const descendant = file.object({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: glyphOfCode,
    W: widths,
  });
  return {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.stream({}, toUnicode),
  };
}

/** The glyph that each code shows, as a stream of two bytes each (9.7.4.3). */
export function glyphMap(glyphOfCode: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphOfCode.length * 2));
  for (const [code, glyph] of glyphOfCode.entries()) view.setUint16(code * 2, glyph);
  return new Uint8Array(view.buffer);
}

/**
 * A glyph of a cluster whose characters another glyph carries is read as the joiner that shows and breaks
 * nothing.
 */
const WORD_JOINER = '\u2060';

/** A section of a CMap holds at most 100 entries (Adobe technical note 5014). */
const A_SECTION = 100;

/**
 * The CMap from codes to text (PDF 1.7, 9.10.3): pairs of a code and its characters, of which a ligature has several.
 * PDF/UA-1 wants an entry for each code in use, above 0 and no byte order mark (7.21.7).
 */
export function toUnicode(texts: readonly (readonly [code: number, characters: string])[]): string {
  const lines = texts.map(([code, text]) => `<${hexCode(code)}><${utf16(text || WORD_JOINER)}>`);
  const sections: string[] = [];
  for (let from = 0; from < lines.length; from += A_SECTION) {
    const group = lines.slice(from, from + A_SECTION);
    sections.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
}

/** A code of two bytes in hexadecimal digits. */
export const hexCode = (code: number): string => code.toString(16).padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hexCode(text.charCodeAt(index))).join('');
