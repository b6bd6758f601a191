import { Buffer } from 'node:buffer';
import * as fontkit from 'fontkit';
import { beforeAll, expect, test } from 'vitest';
import { faceNames } from '../../src/face/bundled-faces.ts';
import { webSlices } from '../../src/face/web-slices.ts';
import { readFaces, readWebFaces } from '../../src/io/read-faces.ts';
import { bundledFace } from '../face/bundled.ts';

// Where nothing was compiled, this is when the faces are prepared.
beforeAll(async () => {
  await readFaces();
});

test('the faces on disk are those that are prepared now', async () => {
  const faces = await readFaces();
  for (const name of faceNames) {
    const text = 'Office “Łódź” її 12';
    expect(faces[name].name).toBe(name);
    expect(faces[name].shape(text)).toEqual(bundledFace(name).shape(text));
    expect(faces[name]).toBe(faces[name]);
  }
});

test('web slices are WOFF2 fonts that keep what belongs to their slice', async () => {
  const web = await readWebFaces();
  const samples = {
    latin: 'Waffle 5–7 · →',
    'latin-1': 'ŷŵ£€≥äœ',
    'latin-ext': 'ŁźęžșĞ',
    'latin-additional': 'ẃ',
    vietnamese: 'ệươ',
    greek: 'Ελλάδα',
    'greek-ext': '',
    cyrillic: 'Україна',
    'cyrillic-ext': '',
  };
  for (const name of faceNames) {
    for (const { name: slice } of webSlices) {
      // The serif has no polytonic Greek.
      if (slice === 'greek-ext' && name.startsWith('serif')) {
        expect(web[name][slice]).toBe('');
        continue;
      }
      const font = fontkit.create(Buffer.from(web[name][slice], 'base64'));
      if (!('characterSet' in font)) throw new Error('a collection');
      for (const character of samples[slice]) expect(font.characterSet).toContain(character.codePointAt(0));
      expect(font.characterSet.includes(0x41)).toBe(slice === 'latin');
    }
  }
});

test('what every page needs of the web fonts is small', async () => {
  const web = await readWebFaces();
  const kilobytes = faceNames.reduce((sum, name) => sum + web[name].latin.length, 0) / 1024;
  expect(kilobytes).toBeLessThan(75);
});
