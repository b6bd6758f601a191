/**
 * The characters of a text, each once, in the order in which they occur first: what a face is asked for is the same for most edits of a
 * text.
 */
export function charactersIn(text: string): string {
  const seen = new Uint8Array(0x10000);
  const beyond = new Set<number>();
  let found = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) {
      if (seen[unit] === 1) continue;
      seen[unit] = 1;
      found += String.fromCharCode(unit);
      continue;
    }
    // One of a pair, or of none.
    const point = text.codePointAt(at) ?? unit;
    if (point > 0xffff) at++;
    if (beyond.has(point)) continue;
    beyond.add(point);
    found += String.fromCodePoint(point);
  }
  return found;
}
