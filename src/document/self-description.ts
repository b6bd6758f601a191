/** What a document says of itself beside its text, so that a list can name it: in a page's linked data, in a PDF's metadata. */
export interface SelfDescription {
  /** Title of the review: “Resilience as part of recovery”. */
  readonly title: string;
  /** Name of its files, without that of a design: `briefing` of `briefing-large-print.pdf`. A web page does not say it. */
  readonly document?: string;
  /** Kind of document: “Evidence briefing”. */
  readonly kind: string;
  /** Label of its design: “Large print”. */
  readonly label?: string;
  readonly edition: string;
  /** Day of the edition, ISO 8601. */
  readonly date: string;
  readonly lang: string;
  /** Of a PDF. */
  readonly pages?: number;
}
