import type { PDFReference } from 'pdfkit';
import type { Face, Faces } from '../../face/face.ts';
import type { ImageItem, TextItem } from '../page.ts';
import { EmbeddedFont } from './embedded-font.ts';
import { pdfNumbers } from './operands.ts';
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

  constructor(file: PdfFile, faces: Faces) {
    this.#file = file;
    this.#faces = faces;
  }

  /** The font of a text, or of a further face that it needs. */
  font({ face: name }: TextItem, further?: Face): EmbeddedFont {
    const face = further ?? this.#faces[name];
    const font = this.#fonts.get(face) ?? new EmbeddedFont(this.#file, face, `F${this.#fonts.size + 1}`);
    this.#fonts.set(face, font);
    this.#file.page.fonts[font.name] = font.ref;
    return font;
  }

  /** The name of a form that paints a circle of this radius round the origin. */
  circle(radius: number, paint: string): string {
    return this.#xobject('C', this.#circles, `${radius} ${paint}`, () => {
      // Wide enough for any stroke on its edge.
      const reach = radius * 2;
      return this.#file.form([-reach, -reach, reach, reach], `${circlePath(radius)} ${paint}`);
    });
  }

  /** The name of an image that is a picture. */
  image({ picture }: ImageItem): string {
    return this.#xobject('I', this.#images, picture, () => this.#file.image(picture));
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
