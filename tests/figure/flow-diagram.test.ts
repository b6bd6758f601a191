import fc from 'fast-check';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../src/face/face.ts';
import { type FlowStream, flowDiagram } from '../../src/figure/flow-diagram.ts';
import { textLines } from '../../src/figure/text-lines.ts';
import { readFaces } from '../../src/io/read-faces.ts';

const box = (number: string, done: string, ...parts: string[]) => ({ number, done, parts });

const databases: FlowStream = {
  name: 'Databases',
  steps: [
    { box: box('160 records', 'found', 'MEDLINE: 100', 'CINAHL: 60'), left: box('20 records', 'removed') },
    { box: box('140 records', 'screened'), left: box('100 records', 'left out') },
    { box: box('40 reports', 'sought') },
  ],
};
const others: FlowStream = {
  name: 'Other methods',
  steps: [{ box: box('9 records', 'found') }, undefined, { box: box('9 reports', 'sought') }],
};
const included = box('12 studies', 'included');

const partsOf = (drawing: Element | undefined, tag: string): Element[] =>
  (drawing?.children ?? []).flatMap((child) =>
    child.type === 'element' && child.tagName === tag ? [child] : [],
  );
const numberOf = (element: Element, name: string): number => Number(element.properties[name]);

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

describe('the diagram of a flow', () => {
  const drawing = flowDiagram([databases, others], included, 'In words.');

  test('has a box for each step and each that left, and one for what was included', () => {
    expect(partsOf(drawing, 'rect')).toHaveLength(8);
    expect(partsOf(drawing, 'text').map((line) => textOf(line).trim())).toEqual([
      ...['Databases', 'Other methods'],
      ...[
        '160 records',
        'found',
        '– MEDLINE: 100',
        '– CINAHL: 60',
        '20 records',
        'removed',
        '9 records',
        'found',
      ],
      ...['140 records', 'screened', '100 records', 'left out'],
      ...['40 reports', 'sought', '9 reports', 'sought'],
      ...['12 studies', 'included'],
    ]);
    expect(drawing?.properties).toMatchObject({ role: 'img', ariaLabel: 'In words.' });
  });

  test('has the same step of all streams on one height', () => {
    const sought = partsOf(drawing, 'text').filter((line) => textOf(line).includes('sought'));
    expect(new Set(sought.map((line) => line.properties.y)).size).toBe(1);
  });

  test('is in type of ten points at least, on a page 172 mm wide', () => {
    expect(String(drawing?.properties.viewBox)).toMatch(/^0 0 172 /);
    for (const line of partsOf(drawing, 'text'))
      expect((numberOf(line, 'fontSize') * 72) / 25.4).toBeGreaterThanOrEqual(10);
  });

  test('keeps its words inside its boxes and its boxes inside itself', () => {
    const rects = partsOf(drawing, 'rect');
    for (const line of partsOf(drawing, 'text').slice(2)) {
      const face = faces[line.properties.fontWeight === undefined ? 'sans' : 'sans-semibold'];
      const [x, y] = [numberOf(line, 'x'), numberOf(line, 'y')];
      const right = x + (face.shape(textOf(line).trim()).width * numberOf(line, 'fontSize')) / 1000;
      const around = rects.filter(
        (rect) =>
          x > numberOf(rect, 'x') &&
          right < numberOf(rect, 'x') + numberOf(rect, 'width') &&
          y > numberOf(rect, 'y') &&
          y < numberOf(rect, 'y') + numberOf(rect, 'height'),
      );
      expect(around, textOf(line)).toHaveLength(1);
    }
    for (const rect of rects) expect(numberOf(rect, 'x') + numberOf(rect, 'width')).toBeLessThanOrEqual(172);
  });

  test('stands one stream below the other, or with parts that run on, where a page is not high enough', () => {
    const found = Array.from({ length: 12 }, (_, n) => `Database ${n + 1}: 100`);
    const left = Array.from({ length: 20 }, (_, n) => `a reason of some words, number ${n + 1}: 5`);
    const tall: FlowStream = {
      name: 'Databases',
      steps: [
        { box: box('1200 records', 'found', ...found), left: box('10 records', 'removed') },
        { box: box('110 reports', 'assessed'), left: box('100 reports', 'left out', ...left) },
      ],
    };
    const drawn = (height: number, width = 172) => {
      const made = flowDiagram([tall, others], included, 'In words.', {
        width,
        heights: [height],
        sizes: [3.7, 3.53],
      });
      const lines = partsOf(made, 'text').map((each) => textOf(each).trim());
      return {
        height: Number(String(made?.properties.viewBox).split(' ')[3]),
        size: partsOf(made, 'text')[0]?.properties.fontSize,
        isStacked: lines.indexOf('Other methods') > 1,
        isRunning: lines.includes('found: Database 1: 100;'),
      };
    };
    const side = drawn(1000);
    expect(side).toMatchObject({ size: 3.7, isStacked: false, isRunning: false });
    expect(side.height).toBeGreaterThan(250);
    const stacked = drawn(side.height - 1);
    expect(stacked).toMatchObject({ size: 3.7, isStacked: true, isRunning: false });
    expect(drawn(stacked.height - 1)).toMatchObject({ size: 3.7, isStacked: true });
    expect(drawn(60)).toEqual({ height: Number.NaN, size: undefined, isStacked: false, isRunning: false });
    // Half as wide a page has no room for two streams side by side.
    expect(drawn(1000, 110)).toMatchObject({ size: 3.7, isStacked: true });
  });

  test('has boxes that do not overlap, with their words inside, however it is arranged', () => {
    for (const height of [1000, 200, 150, 120]) {
      const made = flowDiagram([databases, others], included, 'In words.', {
        width: 110,
        heights: [height],
        sizes: [3.7, 3.53],
      });
      const rects = partsOf(made, 'rect');
      const of = (rect: Element) => ['x', 'y', 'width', 'height'].map((name) => numberOf(rect, name));
      for (const [index, one] of rects.entries())
        for (const other of rects.slice(index + 1)) {
          const [x = 0, y = 0, w = 0, t = 0] = of(one);
          const [x2 = 0, y2 = 0, w2 = 0, t2 = 0] = of(other);
          expect(x + w <= x2 || x2 + w2 <= x || y + t <= y2 || y2 + t2 <= y).toBe(true);
        }
      for (const rect of rects)
        expect(numberOf(rect, 'x') + numberOf(rect, 'width')).toBeLessThanOrEqual(110);
    }
  });

  test('is not drawn for more streams than have room, which the table shows', () => {
    expect(flowDiagram([databases, others, others], included, 'In words.')).toBeUndefined();
  });
});

test('lines are never wider than their room, nor a word lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ0-9.,;:()’–-]{1,30}$/), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 15, max: 60 }),
      (words, width) => {
        const lines = textLines(words.join(' '), width, 3.7);
        // A word that is wider than its room has hyphens of its own.
        const bare = (text: string): string => text.replaceAll(/[ -]/g, '');
        expect(bare(lines.join(''))).toBe(bare(words.join('')));
        for (const line of lines)
          for (const face of ['sans', 'sans-semibold'] as const)
            expect((faces[face].shape(line).width * 3.7) / 1000).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('a number stays with its word where a no-break space says so', () => {
  expect(textLines('found in MEDLINE:\u00A0412', 26, 3.7)).toEqual(['found in', 'MEDLINE: 412']);
});
