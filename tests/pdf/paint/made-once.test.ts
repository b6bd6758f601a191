import { expect, test, vi } from 'vitest';
import { deflate, deflateText } from '#deflate';
import type { Face } from '../../../src/face/face.ts';
import { paint } from '../../../src/pdf/paint/paint.ts';
import { about, sample } from './sample.ts';
import { testFaces } from './test-faces.ts';

vi.mock(import('#deflate'), async (original) => {
  const own = await original();
  return { ...own, deflate: vi.fn(own.deflate), deflateText: vi.fn(own.deflateText) };
});

test('a face is cut to the same glyphs once, however many documents show them', async () => {
  const cut: string[] = [];
  const counting = (face: Face): Face => ({
    ...face,
    subset(glyphs, characters) {
      cut.push(face.name);
      return face.subset(glyphs, characters);
    },
  });
  const faces = {
    serif: counting(testFaces.serif),
    'serif-semibold': counting(testFaces['serif-semibold']),
    sans: counting(testFaces.sans),
    'sans-italic': counting(testFaces['sans-italic']),
    'sans-semibold': counting(testFaces['sans-semibold']),
    'sans-bold': counting(testFaces['sans-bold']),
  };
  const first = await paint(sample(), faces, about);
  expect(cut).toEqual(['sans', 'serif-semibold', 'sans-italic', 'sans-semibold']);
  const second = await paint(sample(), faces, { ...about, title: 'Another' });
  expect(cut).toEqual(['sans', 'serif-semibold', 'sans-italic', 'sans-semibold']);
  expect(second).not.toEqual(first);
  expect(await paint(sample(), faces, about)).toEqual(first);
});

test('what two documents share is compressed once: pages, faces, maps of characters, attached files', async () => {
  await paint(sample(), testFaces, about);
  vi.mocked(deflate).mockClear();
  vi.mocked(deflateText).mockClear();
  await paint(sample(), testFaces, { ...about, title: 'A third' });
  // The objects, and where they are.
  expect(vi.mocked(deflateText)).toHaveBeenCalledTimes(1);
  expect(vi.mocked(deflate)).toHaveBeenCalledTimes(1);
});
