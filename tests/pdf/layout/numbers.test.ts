import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import { alignNumbers } from '../../../src/document/align-numbers.ts';
import type { Faces } from '../../../src/face/face.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import { counted } from '../../design/counted.ts';
import { documentOf } from './document-of.ts';
import { ownedTexts } from './owned-texts.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

const row = (name: string, number: string) => h('tr', [h('th', { scope: 'row' }, name), h('td', number)]);

/** Where the figures before the decimal point of each number begin and end, in points. */
function placesOf(selector: string, numbers: readonly string[]): { left: number; right: number }[] {
  const document = documentOf(
    h('section', { id: 's' }, [
      h('div.beside', [
        h('h2', 'Numbers'),
        h('div.text', [
          h(selector, [
            h('caption', 'Scores'),
            h('thead', h('tr', [h('th', { scope: 'col' }, 'Study'), h('th', { scope: 'col' }, 'Score')])),
            h(
              'tbody',
              numbers.map((number) => row('Study', number)),
            ),
          ]),
        ]),
      ]),
    ]),
  );
  const { pages } = layOut({ ...document, tree: alignNumbers(document.tree) }, counted, faces, enGb);
  return pages.flatMap(ownedTexts).flatMap(({ x, size, face, shaped }) => {
    const whole = /^[\d,]+/.exec(shaped.text)?.[0];
    return whole ? [{ left: x, right: x + (faces[face].shape(whole).width * size) / 1000 }] : [];
  });
}

describe.each(['table.plain', 'table.breakdown'])('a column of numbers in %s', (selector) => {
  test.each([[['9', '1,204.5', '10.25']], [['9 adults', '10 adults', '2 adults']]])(
    '%j: ends its whole numbers on one line',
    (numbers) => {
      const places = placesOf(selector, numbers);
      expect(places).toHaveLength(numbers.length);
      const [right] = places.map((place) => place.right);
      for (const place of places) expect(place.right).toBeCloseTo(right ?? 0, 2);
      expect(new Set(places.map(({ left }) => left.toFixed(1))).size).toBeGreaterThan(1);
    },
  );
});
