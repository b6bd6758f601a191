/** One in-text citation, of one or several works; a narrative one is of one. */
export interface CitationCluster {
  readonly items: readonly CitationItem[];
  /** “(Bark, 2023)” or “Bark (2023)”. */
  readonly mode: 'parenthetical' | 'narrative';
}

export interface CitationItem {
  readonly citekey: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The part of the work that is meant: “4”, “3–5”. */
  readonly locator?: string;
  readonly label?: 'page' | 'chapter' | 'section' | 'paragraph' | 'figure' | 'volume';
  readonly suppressAuthor?: boolean;
}
