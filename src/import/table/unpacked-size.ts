const [endOfDirectory, entryOfDirectory] = [0x06054b50, 0x02014b50];

/** Bytes that a zip archive says it has when unpacked. */
export interface UnpackedSize {
  readonly all: number;
  /** Of a workbook, without its sheets: what is read into memory as a whole. */
  readonly besideSheets: number;
}

/**
 * The bytes that a workbook, which is a zip archive, says its entries have when unpacked, by its directory (APPNOTE 6.3.10, 4.3.12 and 4.3.16); undefined
 * where there is no directory, or where an entry does not say. A reader that believes no entry more than it says cannot be
 * flooded by it.
 */
export function unpackedSize(bytes: Uint8Array): UnpackedSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  let [at, all, besideSheets] = [view.getUint32(end + 16, true), 0, 0];
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== entryOfDirectory) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (unpacked === 0xffffffff || (unpacked === 0 && packed > 0)) return undefined;
    const name = String.fromCharCode(
      ...bytes.subarray(at + 46, at + 46 + Math.min(20, view.getUint16(at + 28, true))),
    );
    all += unpacked;
    if (!/^\/?xl\/worksheets\/s/i.test(name)) besideSheets += unpacked;
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return { all, besideSheets };
}

/** From behind, as a comment of any length up to 65,535 may follow it. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}
