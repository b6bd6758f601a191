import type { FaceMetrics } from './read-metrics.ts';

/**
 * A face as shaping and embedding need it, and nothing else of the font. Glyphs are numbered anew: `.notdef` is 0, and
 * every glyph stands for one text only, so that what a PDF says a glyph means is never ambiguous (in most
 * fonts, space and no-break space are one glyph). Arrays are indexed by glyph unless they say otherwise.
 */
export interface PreparedFace {
  readonly metrics: FaceMetrics;
  /** Block of each 256 code points; block 0 is empty. */
  readonly codePages: Uint16Array;
  /** 256 glyphs a block. */
  readonly codeBlocks: Uint16Array;
  /** Font units. */
  readonly advances: Uint16Array;
  /** Left side bearings in font units. */
  readonly bearings: Int16Array;
  /** 1 for a combining mark, which takes no room of its own. */
  readonly marks: Uint8Array;
  /** Start and end of each glyph in `outlines`: two numbers a glyph. */
  readonly outlineRanges: Uint32Array;
  /** Glyphs as the glyf table has them; components are named by the new numbers. */
  readonly outlines: Uint8Array;
  readonly kernLeft: Uint16Array;
  readonly kernRight: Uint16Array;
  /** Number of right classes: the length of a row in `kernValues`. */
  readonly kernColumns: number;
  /** Rows of left classes, columns of right classes, font units. */
  readonly kernValues: Int16Array;
  /** See `glyphLigatures`. */
  readonly ligatures: Uint16Array;
  /** See `glyphNeighbours`. */
  readonly neighbours: Uint16Array;
  /** Where marks are fixed, and where letters take them: rows of glyph, class and place across in font units. */
  readonly markAnchors: Int16Array;
  readonly baseAnchors: Int16Array;
  readonly head: Uint8Array;
  readonly hhea: Uint8Array;
  readonly maxp: Uint8Array;
}

const signature = 0x65636146; // “Face” in little-endian bytes

const sectionCount = 19;

/** Raised whenever what stands in a prepared face, or how, changes: older files are then prepared anew. */
export const preparedFaceVersion = 3;

/** Writes a prepared face as one file: signature, version, metrics as JSON, arrays at multiples of four bytes. */
export function writePreparedFace(face: PreparedFace): Uint8Array {
  const sections = [
    new TextEncoder().encode(JSON.stringify(face.metrics)),
    bytesOf(Uint16Array.of(face.kernColumns)),
    bytesOf(face.codePages),
    bytesOf(face.codeBlocks),
    bytesOf(face.advances),
    bytesOf(face.bearings),
    face.marks,
    bytesOf(face.outlineRanges),
    face.outlines,
    bytesOf(face.kernLeft),
    bytesOf(face.kernRight),
    bytesOf(face.kernValues),
    bytesOf(face.ligatures),
    bytesOf(face.neighbours),
    bytesOf(face.markAnchors),
    bytesOf(face.baseAnchors),
    face.head,
    face.hhea,
    face.maxp,
  ];
  const directory = [signature, preparedFaceVersion];
  let end = 8 + sections.length * 8;
  for (const section of sections) {
    directory.push(end, section.length);
    end += (section.length + 3) & ~3;
  }
  const file = new Uint8Array(end);
  file.set(bytesOf(Uint32Array.from(directory)));
  for (const [index, section] of sections.entries()) file.set(section, directory[2 + index * 2]);
  return file;
}

/** Whether these bytes are a prepared face that this version of the program can read. */
export function isPreparedFace(file: Uint8Array): boolean {
  if (file.length < 8) return false;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return view.getUint32(0, true) === signature && view.getUint32(4, true) === preparedFaceVersion;
}

/**
 * Reads a prepared face: arrays are views of the file, nothing is copied. Throws if the file is no prepared face
 * of this version. Arrays are little-endian, as every machine is that Node 20 has a release for, but IBM's.
 */
export function readPreparedFace(file: Uint8Array): PreparedFace {
  // A plain view, because the slice of a Node Buffer is no copy; and a copy where arrays would not be aligned.
  const plain = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const aligned = plain.byteOffset % 4 === 0 ? plain : plain.slice();
  const words = new Uint32Array(
    aligned.buffer,
    aligned.byteOffset,
    Math.min(2 + sectionCount * 2, aligned.length >> 2),
  );
  if (!isPreparedFace(aligned)) throw new Error('not a prepared face of this version');
  let next = 2;
  const section = (): Uint8Array => {
    const start = words[next++] ?? 0;
    return aligned.subarray(start, start + (words[next++] ?? 0));
  };
  const metrics: FaceMetrics = JSON.parse(new TextDecoder().decode(section()));
  const kernColumns = unsigned(section())[0] ?? 0;
  return {
    metrics,
    codePages: unsigned(section()),
    codeBlocks: unsigned(section()),
    advances: unsigned(section()),
    bearings: signed(section()),
    marks: section(),
    outlineRanges: wide(section()),
    outlines: section(),
    kernLeft: unsigned(section()),
    kernRight: unsigned(section()),
    kernColumns,
    kernValues: signed(section()),
    ligatures: unsigned(section()),
    neighbours: unsigned(section()),
    markAnchors: signed(section()),
    baseAnchors: signed(section()),
    head: section(),
    hhea: section(),
    maxp: section(),
  };
}

function bytesOf(array: Uint16Array | Int16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function unsigned(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

function signed(bytes: Uint8Array): Int16Array {
  return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

function wide(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}
