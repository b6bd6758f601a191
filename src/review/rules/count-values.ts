/** A `:value[…]` in a text that stands for a count of studies or people. */
export interface CountValue {
  readonly offset: number;
  readonly end: number;
  /** The way to it as it is written: `themes.social.sub-themes.peer-support.studies`. */
  readonly path: string;
}

/** The counts that a text takes from the data, in their order. */
export function countValues(markdown: string): readonly CountValue[] {
  return [...markdown.matchAll(/:value\[([^\]]*)\](?:\{[^}]*\})?/g)].flatMap(
    ({ index, 0: all, 1: path = '' }) =>
      /(?:^|[.\s])(?:studies|said-by|included|total|unique|participants)$|^(?:methods|attributes)\./.test(
        path.trim(),
      )
        ? [{ offset: index, end: index + all.length, path: path.trim() }]
        : [],
  );
}

/** Where the sentence that holds an offset begins and ends. */
export function sentenceAround(markdown: string, offset: number): readonly [start: number, end: number] {
  const ends = [...markdown.matchAll(/[.!?](?=\s|$)|\n\s*\n/g)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const start = ends.findLast((end) => end <= offset) ?? 0;
  return [start, ends.find((end) => end > offset) ?? markdown.length];
}
