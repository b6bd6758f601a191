import { type FontTables, requireTable } from './font-tables.ts';
import type { GlyphNumbers } from './glyph-numbers.ts';
import { joinBytes } from './join-bytes.ts';

/** Where in a composite glyph its parts are named: offsets of glyph indexes (OpenType 1.9, “glyf”). Empty for others. */
export function compositeParts(outline: Uint8Array): number[] {
  const places: number[] = [];
  // It has no number of contours but one below nought.
  if ((outline[0] ?? 0) < 0x80) return places;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  let at = 10;
  let more = true;
  while (more) {
    const flags = view.getUint16(at);
    places.push(at + 2);
    at += 4 + lengthOfArguments(flags);
    more = (flags & 0x20) !== 0;
  }
  return places;
}

/** Bytes that follow a part's glyph index: its offsets and its scale, as its flags say. */
function lengthOfArguments(flags: number): number {
  const offsets = (flags & 0x1) !== 0 ? 4 : 2;
  const scale = (flags & 0x8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
  return offsets + scale;
}

const blank = new Uint8Array(0);
/**
 * Gives a reader of glyphs as the glyf table has them, but without their hinting (OpenType 1.9, “glyf” and “loca”):
 * copies of an even length, so that a short loca table can point at them; no bytes for a blank glyph.
 */
function readOutlines(tables: FontTables): (glyph: number) => Uint8Array {
  const glyf = requireTable(tables, 'glyf');
  const loca = requireTable(tables, 'loca');
  const long = requireTable(tables, 'head').getInt16(50) === 1;
  const offsetOf = (glyph: number): number =>
    long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph) => {
    const start = offsetOf(glyph);
    const end = offsetOf(glyph + 1);
    if (end <= start) return blank;
    glyf.charge((end - start) / 2);
    const outline = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
    return outline.getInt16(0) < 0 ? readComposite(outline) : readSimple(outline);
  };
}

function readSimple(outline: DataView): Uint8Array {
  const contours = outline.getInt16(0);
  const hinting = 10 + contours * 2;
  const points = contours === 0 ? 0 : outline.getUint16(hinting - 2) + 1;
  const flags = hinting + 2 + outline.getUint16(hinting);
  const end = flags + lengthOfPoints(outline, flags, points);
  const bytes = new Uint8Array(even(hinting + 2 + end - flags));
  bytes.set(bytesOf(outline, 0, hinting));
  bytes.set(bytesOf(outline, flags, end), hinting + 2);
  return bytes;
}

/** Length in bytes of flags and coordinates: what follows them is padding. */
function lengthOfPoints(outline: DataView, start: number, points: number): number {
  let at = start;
  let coordinates = 0;
  for (let seen = 0; seen < points; ) {
    const flag = outline.getUint8(at++);
    const repeats = (flag & 8) === 0 ? 1 : outline.getUint8(at++) + 1;
    const x = (flag & 2) !== 0 ? 1 : (flag & 16) !== 0 ? 0 : 2;
    const y = (flag & 4) !== 0 ? 1 : (flag & 32) !== 0 ? 0 : 2;
    coordinates += repeats * (x + y);
    seen += repeats;
  }
  return at - start + coordinates;
}

function readComposite(outline: DataView): Uint8Array {
  const places = compositeParts(bytesOf(outline, 0, outline.byteLength));
  const last = places.at(-1) ?? 12;
  const flags = outline.getUint16(last - 2);
  const end = last + 2 + lengthOfArguments(flags);
  const bytes = new Uint8Array(even(end));
  bytes.set(bytesOf(outline, 0, end));
  const view = new DataView(bytes.buffer);
  // Instructions are dropped, so no part may announce them.
  for (const place of places) view.setUint16(place - 2, view.getUint16(place - 2) & ~0x100);
  return bytes;
}

function bytesOf(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}

function even(length: number): number {
  return length + (length & 1);
}

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
