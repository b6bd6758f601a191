/**
 * What stands about the document outside its pages. Painting takes no clock: every date in the file is
 * `date`.
 */
export interface PdfMetadata {
  /** What the file is called beside others: its subject, its kind and the label of its design. */
  readonly title: string;
  /** What all documents of its review are about: the title above its text. */
  readonly subject: string;
  /** The maker of the document, never the author of the review. */
  readonly creator: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  readonly rights?: string;
  /** Name of the document’s files, without that of a design: `briefing`. */
  readonly document: string;
  /** Kind of document as a person reads it: “Evidence briefing”. */
  readonly kind: string;
  /** Label of its design: “Large print”. */
  readonly label?: string;
  /** Number of the edition. */
  readonly edition: number;
  /** Day of the edition, `2026-01-15`. */
  readonly date: string;
  readonly fingerprint: Fingerprint;
  readonly attachments: readonly Attachment[];
}

/** SHA-256 in lower-case hexadecimal digits of what the document was made from. */
export interface Fingerprint {
  readonly data: string;
  readonly template: string;
  readonly design: string;
}

/** A file that travels inside the PDF (PDF/A-3, 6.8): the data that the document was made from. */
export interface Attachment {
  /** File name without a path: `review.yaml`. */
  readonly name: string;
  /** MIME type: `application/yaml`. */
  readonly type: string;
  /** What the file is, in words. */
  readonly description: string;
  readonly bytes: Uint8Array;
}
