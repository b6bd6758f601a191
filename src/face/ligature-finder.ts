/** A ligature found in a row of glyphs, and how many of them it replaces. */
export interface FoundLigature {
  readonly glyph: number;
  readonly length: number;
}

/** Gives a search for the longest ligature that begins at a place in a row of glyphs. */
export function ligatureFinder(
  ligatures: Uint16Array,
): (glyphs: readonly number[], at: number) => FoundLigature | undefined {
  const byFirst = new Map<number, { rest: Uint16Array; found: FoundLigature }[]>();
  for (let at = 0; at < ligatures.length; ) {
    const length = ligatures[at] ?? 0;
    const first = ligatures[at + 1] ?? 0;
    const known = byFirst.get(first) ?? [];
    known.push({
      rest: ligatures.subarray(at + 2, at + 1 + length),
      found: { glyph: ligatures[at + 1 + length] ?? 0, length },
    });
    byFirst.set(first, known);
    at += length + 2;
  }
  return (glyphs, at) =>
    byFirst
      .get(glyphs[at] ?? 0)
      ?.find(({ rest }) => rest.every((one, index) => glyphs[at + 1 + index] === one))?.found;
}
