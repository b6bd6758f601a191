/** What a column needs: its longest word, and all its text in one line. Points. */
export interface ColumnNeed {
  readonly smallest: number;
  readonly largest: number;
}

/**
 * Widths of columns from their content, as CSS's automatic table layout has it (CSS 2.2, 17.5.2.2): every column gets its
 * smallest width, and what is left is shared in proportion to how much more each could use.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): number[] {
  const smallest = needs.reduce((sum, need) => sum + need.smallest, 0);
  const largest = needs.reduce((sum, need) => sum + need.largest, 0);
  if (largest <= width) {
    // More room than text: the columns keep their proportions.
    return needs.map((need) => need.largest + ((width - largest) * need.largest) / Math.max(largest, 1));
  }
  if (smallest >= width) return needs.map((need) => (width * need.smallest) / Math.max(smallest, 1));
  const room = width - smallest;
  const wish = largest - smallest;
  return needs.map((need) => need.smallest + (room * (need.largest - need.smallest)) / wish);
}
