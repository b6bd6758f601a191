import type { Format } from '../format/format.ts';
/** The web page around a document. */
export interface PageMessages {
  readonly skip: string;
  readonly contents: string;
  edition(number: number, date: string, nextReview: string): string;
  madeBy(maker: string): string;
  readonly contact: string;
  readonly publishedAt: string;
  readonly copyReference: string;
  readonly referenceCopied: string;
  /** Where a browser refuses to copy, the reference is selected for the reader to do it. */
  readonly referenceSelected: string;
  readonly downloadBibtex: string;
  /** What a page does with fields that a reader fills in. */
  readonly form: Readonly<
    Record<
      | 'typing'
      | 'kept'
      | 'unkept'
      | 'restored'
      | 'print'
      | 'download'
      | 'clear'
      | 'clearQuestion'
      | 'clearIndeed'
      | 'keep'
      | 'cleared'
      | 'empty',
      string
    >
  >;
  /** What a figure shows when it is asked where it comes from. */
  readonly trace: Readonly<Record<'source' | 'sure' | 'list' | 'close', string>>;
  /** “Page 2 of 7” on paper: what stands before the page’s number, and before the number of pages. */
  readonly printedPage: { readonly before: string; readonly between: string };
}

/** The page that lists all documents. */
export type IndexMessages = Readonly<Record<'kind' | 'title', string>> & {
  /** `hasBoth`: whether each document is there as a web page and as a PDF. */
  description(hasBoth: boolean): string;
  /** What a link to a file of each format says. */
  readonly formats: Readonly<
    Record<Format, (label: string | undefined, pages: number | undefined) => string>
  >;
  edition(number: string, date: string): string;
};
