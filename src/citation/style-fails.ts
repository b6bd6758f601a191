import type { CitationStyle } from './citation-style.ts';

/** A style over which citeproc-js stumbles with the works of a review, though it took it for others. */
export class StyleFails extends Error {
  override readonly name = 'StyleFails';

  /** @param cause what citeproc-js threw: an error, or words */
  constructor(style: CitationStyle, cause: unknown) {
    super(`The style “${style.title}” cannot print these works: ${wordsOf(cause)}`, { cause });
  }
}

const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
