import PDFDocument, { type PDFReference, type PdfDictionary } from 'pdfkit';
import type { Picture } from '../../design/read-picture.ts';
import { joinBytes } from '../../face/join-bytes.ts';
import { latin1Text } from '../latin1.ts';
import type { Attachment, PdfMetadata } from '../metadata.ts';
import type { OutlineEntry } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import type { StreamBody } from './deflate.ts';
import type { Standard } from './standard.ts';
import { type IndirectObject, writePdfFile } from './write-pdf-file.ts';
import { xmpPacket } from './xmp-packet.ts';

/**
 * All that leans on pdfkit 0.20.2, and on what it does not publish. pdfkit keeps the objects: pages, outline,
 * annotations, named destinations, attachments, the output intent and the entries that PDF/A and tags ask of
 * the catalogue. Its font, text, image, table and form code never runs. A new version of pdfkit
 * is to be read against this file; the version is pinned for that.
 *
 * What is overridden, and why:
 * - `ref`: an object that ends is kept instead of written, so that the file can have object streams;
 *   pdfkit writes each object at once and knows none. `_write` and `_finalize` therefore do nothing.
 * - `endMetadata`: pdfkit's packet does not escape `&` and `<`, and it cannot say PDF/A and PDF/UA together.
 * - `endAcroForm`: it ends a form that pdfkit's own calls began, and knows no other.
 */
export class PdfFile extends PDFDocument {
  /** By their numbers less one. */
  readonly #objects: (IndirectObject | undefined)[] = [];
  readonly #texts = new Map<PDFReference, string>();
  readonly #about: PdfMetadata;
  readonly standard: Standard;
  readonly #date: Date;
  readonly #associated: PDFReference[] = [];
  #hasForm = false;

  constructor(about: PdfMetadata, standard: Standard) {
    const date = new Date(`${about.date}T00:00:00Z`);
    super({
      pdfVersion: '1.7',
      // A font of `null` keeps pdfkit from opening Helvetica. The subset adds the sRGB output intent.
      font: null,
      subset: 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      lang: about.lang,
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      info: {
        Title: about.title,
        Author: about.creator,
        Subject: about.description,
        Producer: 'Brevier',
        Creator: 'Brevier',
        CreationDate: date,
        ModDate: date,
      },
    });
    this.#about = about;
    this.standard = standard;
    this.#date = date;
  }

  /**
   * Called by the base class's constructor too, so it touches no field of this class before an object ends.
   */
  override ref(data?: PdfDictionary): PDFReference {
    const ref = super.ref(data);
    ref.finalize = () => this.#keep(ref);
    return ref;
  }

  #keep(ref: PDFReference): void {
    const { id, data, buffer, compress } = ref;
    if (this.#objects[id - 1]) throw new Error(`object ${id} of the PDF ended twice`);
    const text = this.#texts.get(ref);
    if (buffer.length === 0 && text === undefined) {
      this.#objects[id - 1] = { id, value: data };
      return;
    }
    // `write` has already said how the stream is coded; the file's writer says so itself.
    const { Length, Filter, ...rest } = data;
    const dictionary = compress || Filter === undefined ? rest : { ...rest, Filter };
    const [first = noBytes, ...more] = buffer;
    const bytes = more.length === 0 ? first : joinBytes(buffer);
    const body = text === undefined ? bytes : latin1Text(bytes) + text;
    this.#objects[id - 1] = { id, dictionary, body, compress };
  }

  protected override _write(): void {}

  protected override _finalize(): void {}

  protected override endMetadata(): void {
    const ref = this.stream(
      { Type: 'Metadata', Subtype: 'XML' },
      new TextEncoder().encode(xmpPacket(this.#about, this.standard, !this.#hasForm)),
    );
    this._root.data.Metadata = ref;
  }

  /** Adds operators to the content of the current page, in ASCII. */
  paint(operators: string): void {
    const { content } = this.page;
    this.#texts.set(content, (this.#texts.get(content) ?? '') + operators);
  }

  /**
   * A stream object, of bytes or of a text in ASCII. Metadata stay uncompressed, so that programs that know no PDF find them (PDF 1.7,
   * 14.3.2).
   */
  stream(dictionary: PdfDictionary, body: StreamBody): PDFReference {
    const ref = this.ref(dictionary);
    ref.compress = dictionary.Type !== 'Metadata';
    if (typeof body === 'string') {
      this.#texts.set(ref, body);
      ref.end();
    } else ref.end(body);
    return ref;
  }

  /** A form XObject (PDF 1.7, 8.10): operators that are painted again and again. */
  form(
    box: readonly [number, number, number, number],
    operators: string,
    resources: PdfDictionary = {},
  ): PDFReference {
    return this.stream({ Type: 'XObject', Subtype: 'Form', BBox: box, Resources: resources }, operators);
  }

  /** A picture as an image XObject (PDF 1.7, 8.9.5). A JPEG goes in as it is; pdfkit's own calls read files anew. */
  image(picture: Picture): PDFReference {
    const { width, height, colours } = picture;
    const entries = (channels: 1 | 3): PdfDictionary => ({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
      BitsPerComponent: 8,
    });
    if (picture.type === 'image/jpeg') {
      const ref = this.ref({ ...entries(colours), Filter: 'DCTDecode' });
      ref.compress = false;
      ref.end(picture.bytes);
      return ref;
    }
    const { pixels, alpha } = picture;
    return this.stream(
      { ...entries(colours), ...(alpha === undefined ? {} : { SMask: this.stream(entries(1), alpha) }) },
      pixels,
    );
  }

  /** Any other object, ended. */
  object(data: PdfDictionary): PDFReference {
    const ref = this.ref(data);
    ref.end();
    return ref;
  }

  /** pdfkit takes `left` from the page's right edge: the page's width gives its left one. */
  outlineEntries(
    entries: readonly OutlineEntry[],
    pages: readonly { readonly width: number }[],
    refOf: (element: StructureElement) => PDFReference,
  ): void {
    const add = (parent: typeof this.outline, { title, page, y, element, children }: OutlineEntry) => {
      const item = parent.addItem(title, {
        pageNumber: page,
        top: y,
        left: pages[page]?.width ?? 0,
        fit: false,
        zoom: 0,
        expanded: false,
      });
      if (this.standard === 'pdf-ua-2' && element) {
        // A structure destination beside the place (PDF/UA-2, 8.8).
        const { Dest } = item.outlineData;
        item.outlineData.Dest = undefined;
        item.outlineData.A = { S: 'GoTo', D: Dest, SD: [refOf(element), 'XYZ', null, null, null] };
      }
      for (const child of children) add(item, child);
      // Closed, with so many entries inside (PDF 1.7, table 153): pdfkit counts open ones only.
      if (children.length > 0) item.outlineData.Count = -children.length;
    };
    for (const entry of entries) add(this.outline, entry);
    if (entries.length > 0) this.outline.outlineData.Count = entries.length;
  }

  /**
   * An associated file (PDF/A-3, 6.8) that is the source of what the document says. pdfkit's own call writes
   * the checksum as hexadecimal text where bytes are due (PDF 1.7, table 46); the entry may be left out.
   */
  attach({ name, type, description, bytes }: Attachment): void {
    const dates = { CreationDate: this.#date, ModDate: this.#date };
    const file = this.stream(
      { Type: 'EmbeddedFile', Subtype: escapedName(type), Params: { Size: bytes.length, ...dates } },
      bytes,
    );
    const specification = this.object({
      Type: 'Filespec',
      AFRelationship: 'Source',
      F: textString(name),
      UF: textString(name),
      Desc: textString(description),
      EF: { F: file, UF: file },
    });
    this.addNamedEmbeddedFile(name, specification);
    this.#associated.push(specification);
    this._root.data.AF = this.#associated;
  }

  /**
   * An annotation of the current page; the rectangle is in the PDF's own space. pdfkit's own call turns it
   * over by the height of the page added last, which may be another.
   */
  annotation(box: readonly [number, number, number, number], dictionary: PdfDictionary): PDFReference {
    // Flag 3 (bit value 4): it is printed, as PDF/A-3 (6.3.2) asks.
    const ref = this.object({ Type: 'Annot', Rect: box, Border: [0, 0, 0], F: 4, ...dictionary });
    this.page.annotations.push(ref);
    return ref;
  }

  /**
   * The interactive form of the document (PDF 1.7, 12.7.2). pdfkit's own calls ask programs to make appearances anew, and have no tooltips
   * and no tags.
   */
  acroForm(dictionary: PdfDictionary): void {
    this._root.data.AcroForm = this.object(dictionary);
    this.#hasForm = true;
  }

  protected override endAcroForm(): void {}

  /** Ends the document. Throws if an object was begun and not ended. */
  async bytes(): Promise<Uint8Array> {
    this.end();
    const objects = this.#objects.filter((object) => object !== undefined);
    if (objects.length !== this._offsets.length) throw new Error('an object of the PDF was never ended');
    if (this.standard === 'pdf-ua-1')
      return writePdfFile(objects, '1.7', { root: this._root, info: this._info });
    // What it says stands in the metadata (PDF/A-4, 6.1.3).
    const { id } = this._info;
    return writePdfFile(
      objects.filter((object) => object.id !== id),
      '2.0',
      { root: this._root },
    );
  }
}

const noBytes = new Uint8Array(0);

/** A text as pdfkit tells it from a name: by the wrapper object. */
// biome-ignore lint/complexity/noBannedTypes: pdfkit's own convention
export const textString = (value: string): String => Object(value);

/** What a name may not hold as it is (PDF 1.7, 7.3.5). */
const escapedName = (name: string): string =>
  name.replace(/[^\w.+-]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
