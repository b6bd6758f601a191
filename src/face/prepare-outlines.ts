import { compositeParts } from './composite-parts.ts';
import type { GlyphNumbers } from './glyph-numbers.ts';
import { joinBytes } from './join-bytes.ts';
import { readOutlines } from './read-outlines.ts';
import type { FontTables } from './read-tables.ts';

/**
 * Outlines of all numbered glyphs, parts of composite glyphs included: those are numbered as they are met.
 * Glyphs that differ in their text alone share their bytes.
 */
export function prepareOutlines(
  tables: FontTables,
  numbers: GlyphNumbers,
): { outlines: Uint8Array; outlineRanges: Uint32Array } {
  const read = readOutlines(tables);
  const placed = new Map<number, readonly [number, number]>();
  const parts: Uint8Array[] = [];
  const ranges: number[] = [];
  let end = 0;
  const place = (source: number): readonly [number, number] => {
    const outline = read(source);
    renumber(outline, numbers);
    const range = [end, end + outline.length] as const;
    placed.set(source, range);
    parts.push(outline);
    end += outline.length;
    return range;
  };
  for (let glyph = 0; glyph < numbers.sources.length; glyph++) {
    const source = numbers.sources[glyph] ?? 0;
    ranges.push(...(placed.get(source) ?? place(source)));
  }
  return { outlines: joinBytes(parts), outlineRanges: Uint32Array.from(ranges) };
}

function renumber(outline: Uint8Array, numbers: GlyphNumbers): void {
  const view = new DataView(outline.buffer);
  for (const at of compositeParts(outline)) {
    const source = view.getUint16(at);
    view.setUint16(at, numbers.withSource(source)[0] ?? numbers.numberOf(source, ''));
  }
}
