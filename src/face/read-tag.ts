/** Reads a tag of four ASCII characters: of a table, a script, a feature. */
export function readTag(table: DataView, offset: number): string {
  return String.fromCharCode(
    table.getUint8(offset),
    table.getUint8(offset + 1),
    table.getUint8(offset + 2),
    table.getUint8(offset + 3),
  );
}
