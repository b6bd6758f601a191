import type { PDFReference } from 'pdfkit';
import type { Face, Faces } from '../../face/face.ts';
import type { ImageItem, TextItem } from '../page.ts';
import { EmbeddedFont } from './embedded-font.ts';
import { pdfNumbers } from './operands.ts';
import type { CodesOf, CodeUse, TextUse, Use } from './page-uses.ts';
import type { PdfFile } from './pdfkit-internals.ts';

interface XObject {
  readonly name: string;
  readonly ref: PDFReference;
}

/**
 * The fonts, forms and pictures that pages share (PDF 1.7, 7.8.3). Each is one object of the file, however many pages show it, and
 * is named among the resources of every page that does.
 */
export class Resources {
  readonly #file: PdfFile;
  readonly #faces: Faces;
  readonly #fonts = new Map<Face, EmbeddedFont>();
  readonly #circles = new Map<unknown, XObject>();
  readonly #images = new Map<unknown, XObject>();
  /** What the current page took, and its fonts. */
  #uses: Use[] = [];
  #named = new Set<EmbeddedFont>();

  constructor(file: PdfFile, faces: Faces) {
    this.#file = file;
    this.#faces = faces;
  }

  /** Begins to take down what the current page takes. */
  beginPage(): void {
    this.#uses = [];
    this.#named = new Set();
    for (const font of this.#fonts.values()) font.beginPage(this.#uses);
  }

  /** What the current page took since it began. */
  get uses(): readonly Use[] {
    return this.#uses;
  }

  /** The codes that fonts have given out. */
  codes(): CodesOf {
    const codes = new Map(Array.from(this.#fonts, ([face, font]) => [face, font.codes]));
    return (face) => codes.get(face);
  }

  /**
   * Gives the current page what it took in another file, in the same order. It is false, and the rest is not given, once something has
   * another name or code than it had.
   */
  hasAll(uses: readonly (Exclude<Use, TextUse> | CodeUse)[]): boolean {
    return uses.every((use) => this.#has(use));
  }

  #has(use: Exclude<Use, TextUse> | CodeUse): boolean {
    switch (use.kind) {
      case 'font':
        return this.#fontOf(use.face).name === use.name;
      case 'code':
        return this.#fontOf(use.face).codeOf(use.key, use.entry) === use.code;
      case 'circle':
        return this.circle(use.radius, use.paint) === use.name;
      case 'image':
        return this.#image(use.picture) === use.name;
    }
  }

  /** The font of a text, or of a further face that it needs. */
  font({ face: name }: TextItem, further?: Face): EmbeddedFont {
    return this.#fontOf(further ?? this.#faces[name]);
  }

  #fontOf(face: Face): EmbeddedFont {
    let font = this.#fonts.get(face);
    if (!font) {
      font = new EmbeddedFont(this.#file, face, `F${this.#fonts.size + 1}`);
      font.beginPage(this.#uses);
      this.#fonts.set(face, font);
    }
    if (!this.#named.has(font)) {
      this.#named.add(font);
      this.#file.page.fonts[font.name] = font.ref;
      this.#uses.push({ kind: 'font', face, name: font.name });
    }
    return font;
  }

  /** The name of a form that paints a circle of this radius round the origin. */
  circle(radius: number, paint: string): string {
    const name = this.#xobject('C', this.#circles, `${radius} ${paint}`, () => {
      // Wide enough for any stroke on its edge.
      const reach = radius * 2;
      return this.#file.form([-reach, -reach, reach, reach], `${circlePath(radius)} ${paint}`);
    });
    this.#uses.push({ kind: 'circle', radius, paint, name });
    return name;
  }

  /** The name of an image that is a picture. */
  image({ picture }: ImageItem): string {
    return this.#image(picture);
  }

  #image(picture: ImageItem['picture']): string {
    const name = this.#xobject('I', this.#images, picture, () => this.#file.image(picture));
    this.#uses.push({ kind: 'image', picture, name });
    return name;
  }

  #xobject(letter: string, known: Map<unknown, XObject>, key: unknown, make: () => PDFReference): string {
    const xobject = known.get(key) ?? { name: `${letter}${known.size + 1}`, ref: make() };
    known.set(key, xobject);
    this.#file.page.xobjects[xobject.name] = xobject.ref;
    return xobject.name;
  }

  /** Writes the fonts, after the last text. */
  embedFonts(): void {
    for (const font of this.#fonts.values()) font.embed();
  }
}

/** Handle length of the Bézier curve nearest to a quarter of a unit circle. */
const QUARTER = 0.5522847;

/** The path of a circle round the origin. */
function circlePath(radius: number): string {
  const r = radius;
  const k = radius * QUARTER;
  return [
    `${pdfNumbers(r, 0)} m`,
    `${pdfNumbers(r, k, k, r, 0, r)} c`,
    `${pdfNumbers(-k, r, -r, k, -r, 0)} c`,
    `${pdfNumbers(-r, -k, -k, -r, 0, -r)} c`,
    `${pdfNumbers(k, -r, r, -k, r, 0)} c h`,
  ].join('\n');
}
