import type { PDFReference } from 'pdfkit';
import type { Face, ShapedGlyph, ShapedText } from '../../face/face.ts';
import { compositeFont, type FontOf, glyphMap, hexCode, toUnicode } from './composite-font.ts';
import { pdfNumber } from './operands.ts';
import { type Entry, keyOf, SOFT_HYPHEN, type Use } from './page-uses.ts';
import type { PdfFile } from './pdfkit-internals.ts';

/** A shaped text as operands of TJ: codes of its glyphs with the kerning between them. */
export interface CodedText {
  /** `00010002>-20<0003`, from the first glyph’s code: a positive number moves the next glyph left. */
  readonly codes: string;
  /** Whether other codes may follow: it ends in a code and not in a number. */
  readonly isOpen: boolean;
  /** How far the pen goes, in thousandths of an em, letter-spacing apart. */
  readonly advance: number;
  readonly glyphs: number;
}

/** A glyph of a text that is not read as another: its code, and what kerning gives back after it. */
interface CodedGlyph {
  readonly code: string;
  /** `-20`, or nothing. */
  readonly kerning: string;
}

interface Coded extends CodedText {
  /** Where it was taken down last that a page has it. */
  takenDown: readonly Use[] | undefined;
}

/**
 * A face in one PDF, as a font of the glyphs that are used. Codes are given out as glyphs come: one for each pair of a glyph and the characters it
 * stands for, so that a glyph which writes two characters (a hyphen and a soft one) is read back as the right
 * one.
 */
export class EmbeddedFont {
  /** Name in the resources of pages. */
  readonly name: string;
  readonly ref: PDFReference;
  readonly face: Face;
  readonly #file: PdfFile;
  readonly #codes = new Map<string, string>();
  /** Texts share the objects of their glyphs. */
  readonly #glyphs = new Map<ShapedGlyph, CodedGlyph>();
  readonly #entries: Entry[] = [];
  readonly #coded = new Map<ShapedText, Coded>();
  readonly #softHyphens = new Map<ShapedText, Coded>();
  #uses: Use[] = [];

  constructor(file: PdfFile, face: Face, name: string) {
    this.#file = file;
    this.face = face;
    this.name = name;
    this.ref = file.ref({ Type: 'Font', Subtype: 'Type0', Encoding: 'Identity-H' });
  }

  /** Takes down from now on, once for each text, that the page which begins has it. */
  beginPage(uses: Use[]): void {
    this.#uses = uses;
  }

  /** What `code` gave for the text before, if it did. */
  known(shaped: ShapedText, softHyphen = false): CodedText | undefined {
    const coded = (softHyphen ? this.#softHyphens : this.#coded).get(shaped);
    if (coded && coded.takenDown !== this.#uses) this.#takeDown(coded, shaped, softHyphen);
    return coded;
  }

  #takeDown(coded: Coded, shaped: ShapedText, softHyphen: boolean): void {
    coded.takenDown = this.#uses;
    this.#uses.push({ kind: 'text', face: this.face, shaped, softHyphen });
  }

  /**
   * A soft hyphen is read back as U+00AD, whatever was shaped to draw it (PDF 1.7, 14.8.2.2.3). ToUnicode
   * says so to every reader; a nested ActualText would say it too, but poppler loses the rest of the element
   * after one. Throws on a glyph that the face lacks: layout has to find those, and PDF/UA forbids them
   * (7.21.8).
   */
  code(shaped: ShapedText, softHyphen = false): CodedText {
    const known = this.known(shaped, softHyphen);
    if (known) return known;
    let codes = '';
    let isOpen = true;
    let advance = 0;
    for (const glyph of shaped.glyphs) {
      if (glyph.id === 0) throw new Error(`the face ${this.face.name} lacks a glyph of “${shaped.text}”`);
      const { code, kerning } = softHyphen ? this.#codedAs(glyph, SOFT_HYPHEN) : this.#codedGlyph(glyph);
      codes += isOpen ? code : `<${code}`;
      isOpen = kerning === '';
      advance += glyph.nominal;
      if (kerning !== '') {
        codes += `>${kerning}`;
        advance -= Number(kerning);
      }
    }
    const coded: Coded = { codes, isOpen, advance, glyphs: shaped.glyphs.length, takenDown: undefined };
    (softHyphen ? this.#softHyphens : this.#coded).set(shaped, coded);
    this.#takeDown(coded, shaped, softHyphen);
    return coded;
  }

  #codedGlyph(glyph: ShapedGlyph): CodedGlyph {
    const known = this.#glyphs.get(glyph);
    if (known) return known;
    const coded = this.#codedAs(glyph, glyph.characters);
    this.#glyphs.set(glyph, coded);
    return coded;
  }

  #codedAs({ id, nominal, advance }: ShapedGlyph, characters: string): CodedGlyph {
    const kerning = pdfNumber(nominal - advance);
    const entry = { glyph: id, nominal, characters };
    return { code: this.codeOf(keyOf(entry), entry), kerning: kerning === '0' ? '' : kerning };
  }

  /** The codes given out so far, by {@link keyOf}. */
  get codes(): ReadonlyMap<string, string> {
    return this.#codes;
  }

  /** The code of a glyph that is read as some characters: the next one, if it has none. */
  codeOf(key: string, entry: Entry): string {
    let code = this.#codes.get(key);
    if (code === undefined) {
      this.#entries.push(entry);
      // Code 0 is .notdef's.
      code = hexCode(this.#entries.length);
      this.#codes.set(key, code);
    }
    return code;
  }

  /** Writes the font's objects (PDF 1.7, 9.7) after the last text is coded. */
  embed(): void {
    Object.assign(this.ref.data, compositeFont(this.#file, this.face, this.#font()));
    this.ref.end();
  }

  #font(): FontOf {
    const fonts = known.get(this.face) ?? new Map<string, FontOf>();
    known.set(this.face, fonts);
    const key = [...this.#codes.keys()].join('\n');
    const before = fonts.get(key);
    if (before) return before;
    const font = fontOf(this.face, this.#entries);
    if (fonts.size >= mostFonts) fonts.clear();
    fonts.set(key, font);
    return font;
  }
}

/** By face and by the glyphs in the order of their codes: one document after another has the same. */
const known = new WeakMap<Face, Map<string, FontOf>>();

/** So many fonts are remembered of a face before they are all forgotten. */
const mostFonts = 20;

function fontOf(face: Face, entries: readonly Entry[]): FontOf {
  const { file, newId } = face.subset([...new Set(entries.map(({ glyph }) => glyph))]);
  const glyphOfCode = [0, ...entries.map(({ glyph }) => newId.get(glyph) ?? 0)];
  const isIdentity = glyphOfCode.every((glyph, code) => glyph === code);
  return {
    name: `${tag(entries.map(({ glyph }) => glyph))}+${face.postScriptName}`,
    isSymbolic: true,
    program: file,
    map: isIdentity ? 'Identity' : glyphMap(glyphOfCode),
    widths: [1, entries.map(({ nominal }) => nominal)],
    toUnicode: toUnicode(entries.map(({ characters }, index) => [index + 1, characters])),
  };
}

/** The six capitals before a subset's name (9.6.4): others for another choice of glyphs. */
function tag(glyphs: readonly number[]): string {
  let hash = 0;
  for (const glyph of glyphs) hash = (Math.imul(hash, 31) + glyph) >>> 0;
  let letters = '';
  for (let i = 0; i < 6; i++) {
    letters += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return letters;
}
