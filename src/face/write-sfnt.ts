/**
 * Writes a TrueType file of these tables (OpenType 1.9, “Organization of an OpenType Font”): tables at multiples of
 * four bytes and in the order of their tags, with checksums, and head.checkSumAdjustment set for the whole.
 */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = 12 + entries.length * 16;
  const length = entries.reduce((end, [, table]) => end + padded(table.length), directory);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (entries.length - 2 ** power) * 16);
  let offset = directory;
  let head: number | undefined;
  let sum = 0;
  for (const [index, [tag, table]] of entries.entries()) {
    const record = 12 + index * 16;
    for (let at = 0; at < 4; at++) file[record + at] = tag.charCodeAt(at);
    file.set(table, offset);
    if (tag === 'head') {
      head = offset;
      view.setUint32(offset + 8, 0);
    }
    const own = checksum(view, offset, offset + padded(table.length));
    sum += own;
    view.setUint32(record + 4, own);
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += padded(table.length);
  }
  // The sum of the whole is that of its parts.
  if (head !== undefined) view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, directory) - sum) >>> 0);
  return file;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(view: DataView, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
