/** What a column needs: its longest word, and all its text in one line. Points. */
export interface ColumnNeed {
  readonly smallest: number;
  readonly largest: number;
}

/**
 * Widths of columns from their content, as CSS's automatic table layout has it (CSS 2.2, 17.5.2.2): every column gets its
 * smallest width, and what is left is shared in proportion to how much more each could use. Where not even the smallest
 * widths fit, words are broken in the widest columns alone.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): number[] {
  const smallest = needs.reduce((sum, need) => sum + need.smallest, 0);
  const largest = needs.reduce((sum, need) => sum + need.largest, 0);
  if (largest <= width) {
    // More room than text: the columns keep their proportions.
    return needs.map((need) => need.largest + ((width - largest) * need.largest) / Math.max(largest, 1));
  }
  if (smallest >= width) return shared(needs, width);
  const room = width - smallest;
  const wish = largest - smallest;
  return needs.map((need) => need.smallest + (room * (need.largest - need.smallest)) / wish);
}

/** Narrow columns get what they need, the others equal parts of the rest. */
function shared(needs: readonly ColumnNeed[], width: number): number[] {
  const widths = needs.map(() => 0);
  let rest = width;
  const byNeed = [...needs.entries()].sort(([, a], [, b]) => a.smallest - b.smallest);
  for (const [done, [column, need]] of byNeed.entries()) {
    const part = Math.min(need.smallest, rest / (needs.length - done));
    widths[column] = part;
    rest -= part;
  }
  return widths.map((each) => each + Math.max(0, rest) / needs.length);
}
