import { prepareAnchors } from './anchors.ts';
import { readCmap } from './cmap.ts';
import { type FontTable, type FontTables, readTables, requireTable, TooMuchToRead } from './font-tables.ts';
import { GlyphNumbers } from './glyph-numbers.ts';
import { kerningClasses } from './kerning.ts';
import { glyphLigatures } from './ligatures.ts';
import { glyphNeighbours } from './neighbours.ts';
import { prepareOutlines } from './outlines.ts';
import { writePreparedFace } from './prepared-face.ts';
import { readClasses } from './read-lookups.ts';
import { mayBeEmbedded, readMetrics } from './read-metrics.ts';
import { readLocalForms } from './single-forms.ts';

/**
 * Why a font file cannot be used: it is no TrueType font, its licence forbids embedding, its tables are broken, it
 * has more glyphs than two bytes can number, or its tables say more than those of any face.
 */
export type FaceRefusal =
  | 'not-truetype'
  | 'embedding-forbidden'
  | 'damaged'
  | 'too-many-glyphs'
  | 'too-much-to-read';

const mostGlyphs = 0x10000;

const localForms = [
  [/\p{Script=Greek}/u, 'grek'],
  [/\p{Script=Cyrillic}/u, 'cyrl'],
] as const;

/**
 * Prepares a TrueType font once, so that nothing has to be read from its tables when a document is made: every
 * character it has, but those of private use. Hinting is dropped. Writing that needs more than kerning and ligatures
 * (Arabic, Devanagari) is not shaped.
 */
export function prepareFace(
  ttf: Uint8Array,
): { readonly face: Uint8Array } | { readonly refused: FaceRefusal } {
  try {
    const tables = readTables(ttf);
    if (tables === undefined || !tables.has('glyf')) return { refused: 'not-truetype' };
    if (!mayBeEmbedded(tables)) return { refused: 'embedding-forbidden' };
    const face = prepare(tables);
    return face === undefined ? { refused: 'too-many-glyphs' } : { face };
  } catch (error) {
    // What a DataView throws where an offset points outside a table.
    if (error instanceof RangeError) return { refused: 'damaged' };
    if (error instanceof TooMuchToRead) return { refused: 'too-much-to-read' };
    throw error;
  }
}

function prepare(tables: FontTables): Uint8Array | undefined {
  const gsub = tables.get('GSUB');
  const isMark = readMarks(tables);
  const numbers = new GlyphNumbers();
  numbers.numberOf(0, '');
  const codePoints = numberCharacters(tables, gsub, numbers);
  if (numbers.sources.length > mostGlyphs) return undefined;
  const ligatures = gsub === undefined ? new Uint16Array(0) : glyphLigatures(gsub, numbers);
  const neighbours = gsub === undefined ? new Uint16Array(0) : glyphNeighbours(gsub, numbers);
  const outlines = prepareOutlines(tables, numbers);
  const { sources } = numbers;

  if (sources.length > mostGlyphs) return undefined;
  const kerning = kerningClasses(tables, new Set(sources));

  return writePreparedFace({
    metrics: readMetrics(tables),
    ...codePoints,
    ...prepareWidths(tables, sources),
    marks: Uint8Array.from(sources, (source) => (isMark(source) ? 1 : 0)),
    ...outlines,
    kernLeft: Uint16Array.from(sources, (source) => kerning.left.get(source) ?? 0),
    kernRight: Uint16Array.from(sources, (source) => kerning.right.get(source) ?? 0),
    kernColumns: kerning.columns,
    kernValues: kerning.values,
    ligatures,
    neighbours,
    ...prepareAnchors(tables.get('GPOS'), numbers),
    head: copyOf(requireTable(tables, 'head')),
    hhea: copyOf(requireTable(tables, 'hhea')),
    maxp: withoutHinting(requireTable(tables, 'maxp')),
  });
}

/** GDEF's class 3, marks (OpenType 1.9, “GDEF”, GlyphClassDef). */
function readMarks(tables: FontTables): (source: number) => boolean {
  const gdef = tables.get('GDEF');
  const offset = gdef?.getUint16(4) ?? 0;
  const classes = gdef === undefined || offset === 0 ? undefined : readClasses(gdef, offset);
  return (source) => classes?.get(source) === 3;
}

function numberCharacters(
  tables: FontTables,
  gsub: FontTable | undefined,
  numbers: GlyphNumbers,
): { codePages: Uint16Array; codeBlocks: Uint16Array } {
  const forms = localForms.map(
    ([script, tag]) =>
      [script, gsub === undefined ? new Map<number, number>() : readLocalForms(gsub, tag)] as const,
  );
  const cmap = readCmap(requireTable(tables, 'cmap'));
  const last = Math.max(0, ...cmap.keys());
  const codePages = new Uint16Array((last >> 8) + 1);
  const blocks: number[][] = [new Array<number>(256).fill(0)];
  for (const [codePoint, source] of cmap) {
    const text = String.fromCodePoint(codePoint);
    const form = forms.find(([script]) => script.test(text))?.[1].get(source);
    const page = codePoint >> 8;
    if (codePages[page] === 0) codePages[page] = blocks.push(new Array<number>(256).fill(0)) - 1;
    const block = blocks[codePages[page] ?? 0];
    if (block !== undefined) block[codePoint & 255] = numbers.numberOf(form ?? source, text);
  }
  return { codePages, codeBlocks: Uint16Array.from(blocks.flat()) };
}

function prepareWidths(
  tables: FontTables,
  sources: readonly number[],
): { advances: Uint16Array; bearings: Int16Array } {
  const hmtx = requireTable(tables, 'hmtx');
  const measured = requireTable(tables, 'hhea').getUint16(34);
  return {
    // Glyphs after the last measured one share its advance (OpenType 1.9, “hmtx”).
    advances: Uint16Array.from(sources, (source) => hmtx.getUint16(Math.min(source, measured - 1) * 4)),
    bearings: Int16Array.from(sources, (source) =>
      hmtx.getInt16(source < measured ? source * 4 + 2 : measured * 4 + (source - measured) * 2),
    ),
  };
}

function copyOf(table: DataView): Uint8Array {
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
}

/** The maxp table with no zones, functions or instructions beyond what it must say (OpenType 1.9, “maxp”). */
function withoutHinting(maxp: DataView): Uint8Array {
  const bytes = copyOf(maxp);
  bytes.fill(0, 14, 28);
  bytes[15] = 1;
  return bytes;
}
