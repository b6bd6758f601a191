import { expect, test } from 'vitest';
import { webFaceCss } from '../../src/face/web-face-css.ts';
import type { WebFaces } from '../../src/face/web-faces.ts';
import { webSlices } from '../../src/face/web-slices.ts';

const slicesOf = (name: string) => ({
  latin: `${name}L`,
  'latin-1': `${name}1`,
  'latin-ext': `${name}E`,
  'latin-additional': `${name}A`,
  vietnamese: `${name}V`,
  greek: `${name}G`,
  'greek-ext': `${name}P`,
  cyrillic: `${name}C`,
  'cyrillic-ext': `${name}X`,
});

const faces: WebFaces = {
  serif: slicesOf('serif'),
  'serif-semibold': slicesOf('serif600'),
  sans: slicesOf('sans'),
  'sans-italic': slicesOf('sansItalic'),
  'sans-semibold': slicesOf('sans600'),
  'sans-bold': slicesOf('sans700'),
};

const dataOf = (css: string): string[] => [...css.matchAll(/base64,(\w+)\)/gu)].map(([, data]) => data ?? '');

test('only slices that the text needs are carried', () => {
  expect(dataOf(webFaceCss(faces, '5 of 12 studies – “yes” · 3 → 4', ['sans']))).toEqual(['sansL']);
  expect(dataOf(webFaceCss(faces, 'Łódź, Việt, Tŵr, Tẃr', ['sans']))).toEqual([
    'sansL',
    'sans1',
    'sansE',
    'sansA',
    'sansV',
  ]);
  expect(dataOf(webFaceCss(faces, 'Ελλάδα', ['sans', 'serif-semibold']))).toEqual(['sansG', 'serif600G']);
  expect(dataOf(webFaceCss(faces, [0x41, 0x457, 0x41], ['sans']))).toEqual(['sansL', 'sansC']);
  expect(webFaceCss(faces, '', ['sans'])).toBe('');
});

test('a rule says family, weight, style and range, and fetches nothing', () => {
  expect(webFaceCss(faces, 'Київ', ['sans-italic'])).toBe(
    "@font-face{font-family:'Source Sans 3';font-weight:400;font-style:italic;font-display:swap;" +
      "src:url(data:font/woff2;base64,sansItalicC) format('woff2');unicode-range:U+400-45F,U+490-491,U+2116}",
  );
  expect(webFaceCss(faces, 'a', ['serif-semibold'])).toContain(
    "font-family:'Source Serif 4';font-weight:600;",
  );
});

test('no character is in two slices', () => {
  const ranges = webSlices.flatMap(({ ranges }) => ranges).sort(([a], [b]) => a - b);
  for (const [index, [first, last]] of ranges.entries()) {
    expect(last).toBeGreaterThanOrEqual(first);
    expect(first).toBeGreaterThan(ranges[index - 1]?.[1] ?? -1);
  }
});
