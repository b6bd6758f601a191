import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { faceNames } from '../../src/face/bundled-faces.ts';
import { openFace } from '../../src/face/open-face.ts';
import { prepareFace } from '../../src/face/prepare-face.ts';
import { bundledFace, fontFile } from './bundled.ts';

function open(file: Buffer): fontkit.Font {
  const font = fontkit.create(file);
  if (!('layout' in font)) throw new Error('a collection');
  return font;
}

const textsOf = (alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 30 });

// One script a text, because fontkit takes one script for a whole text.
const texts = fc.oneof(
  textsOf('AbcŵẅfiflffijŁódźViệtÅǺ≤≥→“—’12 \u00a0'),
  textsOf('ΕλλάδαΰΏς').map((text) => `Ω${text}`),
  textsOf('УкраїнаЇіѬ').map((text) => `Ж${text}`),
);

test.each(faceNames)('a subset of %s has the outlines and widths of the whole', (name) => {
  const face = bundledFace(name);
  const whole = open(fontFile(name));
  fc.assert(
    fc.property(texts, (text) => {
      const { glyphs } = face.shape(text);
      const { file, newId } = face.subset(glyphs.map(({ id }) => id));
      const subset = open(Buffer.from(file));
      const expected = whole.layout(text.normalize('NFC')).glyphs;
      for (const [index, { id }] of glyphs.entries()) {
        const kept = subset.getGlyph(newId.get(id) ?? -1);
        expect(kept.path.toSVG()).toBe(expected[index]?.path.toSVG());
        expect(kept.advanceWidth).toBe(expected[index]?.advanceWidth);
      }
    }),
    { numRuns: 150 },
  );
});

test('glyphs are numbered in the order given, after .notdef, and parts of composite glyphs after them', () => {
  const face = bundledFace('sans');
  const [a, ring] = face.shape('aẤ').glyphs.map(({ id }) => id);
  const { newId, file } = face.subset([ring ?? 0, a ?? 0, ring ?? 0]);
  expect([...newId].slice(0, 3)).toEqual([
    [0, 0],
    [ring, 1],
    [a, 2],
  ]);
  expect([...newId.values()]).toEqual([...newId.keys()].map((_, index) => index));
  expect(open(Buffer.from(file)).numGlyphs).toBe(newId.size);
  expect(newId.size).toBeGreaterThan(3);
});

test('the file has the tables that a PDF needs, and every checksum is right', () => {
  const face = bundledFace('serif');
  const { file } = face.subset(face.shape('Reſilience').glyphs.map(({ id }) => id));
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const sum = (start: number, length: number): number => {
    let total = 0;
    for (let at = start; at < start + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
    return total;
  };
  const tags: string[] = [];
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    const tag = Buffer.from(file.subarray(record, record + 4)).toString('latin1');
    const offset = view.getUint32(record + 8);
    tags.push(tag);
    const adjustment = tag === 'head' ? view.getUint32(offset + 8) : 0;
    const found = sum(offset, (view.getUint32(record + 12) + 3) & ~3);
    expect((found - adjustment) >>> 0).toBe(view.getUint32(record + 4));
  }
  expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  expect(sum(0, file.length)).toBe(0xb1b0afba);
});

test.each([0, 1, 4])(
  'a face may stand in a Node buffer, %i bytes into a larger one, and stays as it is',
  (offset) => {
    const prepared = prepareFace(fontFile('sans'));
    if ('refused' in prepared) throw new Error(prepared.refused);
    const pool = Buffer.alloc(prepared.face.length + offset);
    pool.set(prepared.face, offset);
    const face = openFace('sans', pool.subarray(offset));
    const ids = face.shape('Wäffle Łódź').glyphs.map(({ id }) => id);
    expect(face.subset(ids).file).toEqual(bundledFace('sans').subset(ids).file);
    expect(face.subset(ids).file).toEqual(bundledFace('sans').subset(ids).file);
    expect(Buffer.compare(pool.subarray(offset), prepared.face)).toBe(0);
  },
);

test('equal glyphs give equal bytes', () => {
  const ids = bundledFace('sans')
    .shape('evidence')
    .glyphs.map(({ id }) => id);
  expect(bundledFace('sans').subset(ids).file).toEqual(bundledFace('sans').subset(ids).file);
});
