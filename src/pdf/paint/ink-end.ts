import type { TextItem } from '../page.ts';

/**
 * Where the last visible glyph of a text ends, in points: a space at the end of a line is neither underlined
 * nor a link.
 */
export function inkEnd({ x, width, size, tracking, shaped }: TextItem): number {
  let end = x + width;
  for (const { characters, advance } of shaped.glyphs.toReversed()) {
    if (characters.trim() !== '') break;
    end -= (advance * size) / 1000 + tracking;
  }
  return end;
}
