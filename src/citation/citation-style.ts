/** A citation style, ready to be used: one of Citation.js's by name, or the text of a CSL file. Plain data, fit for a cache's key. */
export interface CitationStyle {
  /** `apa`, `harvard`, `vancouver`, or the CSL file's own id. */
  readonly name: string;
  /** As the style calls itself: “APA Style 7th edition”. */
  readonly title: string;
  /** Whether the style says of itself that it cites works by number. */
  readonly numeric: boolean;
  /** Whether a subtitle begins with a capital; CSL has no way to say it. */
  readonly capitalAfterColon: boolean;
  readonly source: { readonly builtIn: string } | { readonly xml: string };
}
