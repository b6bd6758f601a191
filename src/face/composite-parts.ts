/** Where in a composite glyph its parts are named: offsets of glyph indexes (OpenType 1.9, “glyf”). Empty for others. */
export function compositeParts(outline: Uint8Array): number[] {
  const places: number[] = [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (outline.length === 0 || view.getInt16(0) >= 0) return places;
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
export function lengthOfArguments(flags: number): number {
  const offsets = (flags & 0x1) !== 0 ? 4 : 2;
  const scale = (flags & 0x8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
  return offsets + scale;
}
