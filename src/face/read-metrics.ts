import { type FontTables, requireTable } from './font-tables.ts';

/** What a PDF's font descriptor says of a face, in thousandths of an em; the angle is in degrees. */
export interface FaceMetrics {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly serif: boolean;
  readonly bbox: readonly [number, number, number, number];
}

/** Reads the metrics of a font (OpenType 1.9, “head”, “hhea”, “OS/2”, “post”, “name”). */
export function readMetrics(tables: FontTables): FaceMetrics {
  const head = requireTable(tables, 'head');
  const hhea = requireTable(tables, 'hhea');
  const os2 = requireTable(tables, 'OS/2');
  const unitsPerEm = head.getUint16(18);
  // OpenType 1.9, “head”: whatever is beyond has no size.
  if (unitsPerEm < 16 || unitsPerEm > 16_384) throw new RangeError(`${unitsPerEm} units an em`);
  const scaled = (units: number): number => (units * 1000) / unitsPerEm;
  // Heights of letters came with version 2 of OS/2; 0.7 and 0.5 em are usual in older faces.
  const hasHeights = os2.getUint16(0) >= 2;
  return {
    postScriptName: readPostScriptName(requireTable(tables, 'name')),
    unitsPerEm,
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
    capHeight: hasHeights ? scaled(os2.getInt16(88)) : 700,
    xHeight: hasHeights ? scaled(os2.getInt16(86)) : 500,
    italicAngle: (tables.get('post')?.getInt32(4) ?? 0) / 0x10000,
    serif: isSerif(os2),
    bbox: [
      scaled(head.getInt16(36)),
      scaled(head.getInt16(38)),
      scaled(head.getInt16(40)),
      scaled(head.getInt16(42)),
    ],
  };
}

/**
 * Whether the font's licence lets it be embedded as a subset (OpenType 1.9, “OS/2”, fsType): not if embedding is
 * restricted, if subsetting is forbidden, or if only bitmaps may be embedded.
 */
export function mayBeEmbedded(tables: FontTables): boolean {
  const fsType = requireTable(tables, 'OS/2').getUint16(8);
  return (fsType & 0xf) !== 0x2 && (fsType & 0x300) === 0;
}

/** By the IBM family class, or where that is not given by PANOSE: Latin text with serif styles 2 to 10. */
function isSerif(os2: DataView): boolean {
  const family = os2.getUint8(30);
  if (family !== 0) return family >= 1 && family <= 7;
  const serifStyle = os2.getUint8(33);
  return os2.getUint8(32) === 2 && serifStyle >= 2 && serifStyle <= 10;
}

function readPostScriptName(name: DataView): string {
  const count = name.getUint16(2);
  const strings = name.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 6 + index * 12;
    if (name.getUint16(record + 6) !== 6) continue;
    const length = name.getUint16(record + 8);
    const start = strings + name.getUint16(record + 10);
    // UTF-16 on platforms 0 and 3, one byte a character on 1; a PostScript name is ASCII, so every high byte is 0.
    const step = name.getUint16(record) === 1 ? 1 : 2;
    let text = '';
    for (let at = start + step - 1; at < start + length; at += step) {
      text += String.fromCharCode(name.getUint8(at));
    }
    return text.replace(/[^!-~]|[[\](){}<>/%]/gu, '');
  }
  return 'Unnamed';
}
