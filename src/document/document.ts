import type { Language } from '../language/language.ts';
import type { Untranslated } from '../review/review.ts';
import type { TracedFact } from './traced-fact.ts';
import type { Block, DocumentTree } from './tree.ts';

/** What all renderers read: the one tree, and what stands outside the text. */
export interface Document {
  /** File name without its ending: `briefing`. */
  readonly name: string;
  /** The same without the name of a design, where that stands in it: `briefing` of `briefing-large-print`. */
  readonly stem?: string;
  /** The review that it was made from: `bark-2023`. */
  readonly reviewId: string;
  /** Kind of document as a person reads it: “Evidence briefing”. */
  readonly kind: string;
  readonly title: string;
  /** One or two sentences for search engines and file managers. */
  readonly description: string;
  /** The language that it is written in, whatever that of its data. */
  readonly lang: Language;
  /** The maker of the document, never the author of the review. */
  readonly maker: string;
  readonly audience?: string;
  readonly rights?: string;
  /** Language of the rights where it is not that of the document. */
  readonly rightsLang?: string;
  /** How to reach the maker: an e-mail or web address, or words. */
  readonly contact?: string;
  readonly edition: { readonly number: number; readonly date: string; readonly nextReview: string };
  /** Address of this document without its ending, where the data give one. */
  readonly publishedAt?: string;
  /** The article that the document is about. */
  readonly about: AboutArticle;
  readonly tree: DocumentTree;
  /** Where each figure comes from, by its path in the review: the `path` of figures in the tree. */
  readonly facts: ReadonlyMap<string, TracedFact>;
  /** The table that says where each figure comes from, for pages of documents that do not show it. */
  readonly origins: readonly Block[];
  /** Texts of the data that it prints in another language than its own. */
  readonly untranslated?: readonly Untranslated[];
  /** The template as it was read, for the fingerprint inside the PDF. */
  readonly templateSource?: string;
}

/** The reviewed article in the forms that a reference manager takes. */
export interface AboutArticle {
  readonly citekey: string;
  /** The formatted reference as plain text, for “copy the reference”. */
  readonly reference: string;
  readonly bibtex: string;
  readonly csl: import('../citation/csl-item.ts').CslItem;
}
