/**
 * The parts of pdfkit 0.20.2 that painting uses, privates included. `@types/pdfkit` describes the text, font
 * and image calls, none of which run here, and no private.
 */
declare module 'pdfkit' {
  /** A name is a string, a text is a String object. */
  export type PdfValue =
    | string
    | number
    | boolean
    | null
    | undefined
    // biome-ignore lint/complexity/noBannedTypes: pdfkit tells texts from names by the wrapper
    | String
    | Date
    | Uint8Array
    | PDFReference
    | PDFTree
    | readonly PdfValue[]
    | PdfDictionary;

  export interface PdfDictionary {
    [key: string]: PdfValue;
  }

  export interface PDFReference {
    readonly document: PDFDocument;
    readonly id: number;
    readonly data: PdfDictionary;
    compress: boolean;
    /** What `write` took, until the object ends. */
    buffer: Uint8Array[];
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
    finalize(): void;
  }

  export interface PDFTree {
    readonly _items: Record<string, PdfValue>;
    _keysName(): 'Names' | 'Nums';
    add(key: string | number, value: PdfValue): void;
  }

  export interface PDFPage {
    readonly dictionary: PDFReference;
    readonly content: PDFReference;
    readonly fonts: PdfDictionary;
    readonly xobjects: PdfDictionary;
    readonly annotations: PDFReference[];
    /** Reading it reserves the page's entry in the parent tree. */
    readonly structParentTreeKey: number;
  }

  export interface PDFOutline {
    readonly outlineData: PdfDictionary;
    readonly dictionary: PDFReference;
    addItem(
      title: string,
      options: { pageNumber: number; top: number; left: number; fit: false; zoom: number; expanded: boolean },
    ): PDFOutline;
  }

  export interface DocumentOptions {
    readonly pdfVersion: '1.7';
    readonly subset: 'PDF/A-3a';
    readonly tagged: true;
    readonly displayTitle: true;
    readonly lang: string;
    readonly margin: 0;
    readonly font: null;
    readonly autoFirstPage: false;
    readonly bufferPages: true;
    readonly info: {
      readonly Title: string;
      readonly Author: string;
      readonly Subject: string;
      readonly Producer: string;
      readonly Creator: string;
      readonly CreationDate: Date;
      readonly ModDate: Date;
    };
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly version: number;
    readonly page: PDFPage;
    readonly outline: PDFOutline;
    readonly _root: PDFReference;
    readonly _info: PDFReference;
    /** One entry for each reference made so far. */
    readonly _offsets: readonly (number | null)[];
    addPage(options: { size: readonly [number, number]; margin: 0 }): this;
    switchToPage(index: number): PDFPage;
    ref(data?: PdfDictionary): PDFReference;
    addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void;
    addNamedEmbeddedFile(name: string, specification: PDFReference): void;
    getStructTreeRoot(): PDFReference;
    getStructParentTree(): PDFTree;
    createStructParentTreeNextKey(): number;
    end(): void;
    protected _write(data: string | Uint8Array): void;
    protected _finalize(): void;
    protected endMetadata(): void;
    protected endAcroForm(): void;
  }
}
