import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { faceNames } from '../../src/face/bundled-faces.ts';
import { missingCharacters } from '../../src/face/missing-characters.ts';
import { openFace } from '../../src/face/open-face.ts';
import { prepareFace } from '../../src/face/prepare-face.ts';
import { bundledFace, fontFile } from './bundled.ts';

test.each(faceNames)('%s has every character of its font but those of private use', (name) => {
  const face = bundledFace(name);
  const font = fontkit.create(fontFile(name));
  if (!('characterSet' in font)) throw new Error('a collection');
  for (const codePoint of font.characterSet) {
    expect(face.has(codePoint)).toBe(codePoint < 0xe000 || codePoint > 0xf8ff);
  }
  expect(face.has(0x6f22)).toBe(false);
  expect(face.has(0x10ffff)).toBe(false);
});

test.each(faceNames)('%s has the metrics of its font', (name) => {
  const font = fontkit.create(fontFile(name));
  if (!('bbox' in font)) throw new Error('a collection');
  const { minX, minY, maxX, maxY } = font.bbox;
  expect(bundledFace(name)).toMatchObject({
    name,
    postScriptName: font.postscriptName,
    ascent: font.ascent,
    descent: font.descent,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    italicAngle: font.italicAngle,
    serif: name.startsWith('serif'),
    bbox: [minX, minY, maxX, maxY],
  });
});

test('the faces cover Welsh, Vietnamese, Polish, Turkish, Greek, Cyrillic and the punctuation of a briefing', () => {
  const text =
    'ŵŷẁẃẅỳŶŴ ăâđêôơưẰẴỠỮỹ ąćęłńóśźż ğışİ ΆΈΉΊΌΎΏΐΰς Ґґ Єє Її Ћђ Џ – — ‘’ “” … • · × − ± ≤ ≥ ≠ ≈ € £ ° ½ ™ © → ← ‐ ‑ N‰';
  for (const name of faceNames)
    expect(missingCharacters(text, bundledFace(name))).toEqual(name.startsWith('serif') ? ['‑'] : []);
});

test('missing characters are named once, in order, composed; what never shows is not missing', () => {
  expect(missingCharacters('漢a\u00ad\n字漢 e\u0301\u2060', bundledFace('sans'))).toEqual(['漢', '字']);
});

/** A copy of the font with other permissions (OpenType 1.9, “OS/2”, fsType). */
function withPermissions(fsType: number): Uint8Array {
  const file = new Uint8Array(fontFile('sans'));
  const view = new DataView(file.buffer);
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    if (view.getUint32(record) === 0x4f532f32) view.setUint16(view.getUint32(record + 8) + 8, fsType);
  }
  return file;
}

test.each([
  ['restricted', 0x0002],
  ['no subsetting', 0x0100],
  ['bitmaps only', 0x0200],
])('a font whose licence says “%s” is refused', (_, fsType) => {
  expect(prepareFace(withPermissions(fsType))).toEqual({ refused: 'embedding-forbidden' });
});

test.each([
  ['preview and print', 0x0004],
  ['editable', 0x0008],
])('a font whose licence says “%s” is taken', (_, fsType) => {
  expect(prepareFace(withPermissions(fsType))).toHaveProperty('face');
});

test('what is no TrueType font is refused', () => {
  expect(prepareFace(new TextEncoder().encode('wOF2 and then some more'))).toEqual({
    refused: 'not-truetype',
  });
  expect(prepareFace(new Uint8Array(0))).toEqual({ refused: 'not-truetype' });
});

test('a font that breaks off is refused, wherever it breaks', () => {
  const file = new Uint8Array(fontFile('serif'));
  fc.assert(
    fc.property(fc.integer({ min: 12, max: file.length - 200_000 }), (length) => {
      expect(prepareFace(file.slice(0, length))).toEqual({ refused: 'damaged' });
    }),
    { numRuns: 30 },
  );
});

test('the same font gives the same bytes, and bytes of another kind are not opened', () => {
  expect(prepareFace(fontFile('serif'))).toEqual(prepareFace(fontFile('serif')));
  expect(() => openFace('serif', new Uint8Array(100))).toThrow('not a prepared face of this version');
});
