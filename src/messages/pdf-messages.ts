/** What a PDF needs beside the document's own words. */
export interface PdfMessages {
  /** What a link is, in words; never a bare address (PDF/UA-1, 7.18.5). */
  link(words: string, href: string): string;
  /** Of a figure: it leads to where the figure comes from. */
  traced(figure: string): string;
  /** Of a name in the list of sources: it leads to where the document first says it. */
  use(name: string): string;
  /** `date` and `nextReview` as ISO 8601. */
  edition(number: number, date: string, nextReview: string): string;
  page(number: number, of: number): string;
  /** Of a name, where a page begins with the rest of what has it. */
  continued(name: string): string;
  /** What the files inside are. */
  readonly attachments: Readonly<Record<'review' | 'references' | 'nation', string>>;
}
