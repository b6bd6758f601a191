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
