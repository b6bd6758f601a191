import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../src/face/face.ts';
import type { Drawing, Shape } from '../../src/figure/drawing.ts';
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

const shapesOf = <Form extends Shape['form']>(drawing: Drawing | undefined, form: Form) =>
  (drawing?.shapes ?? []).filter((shape): shape is Extract<Shape, { form: Form }> => shape.form === form);

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

describe('the diagram of a flow', () => {
  const drawing = flowDiagram([databases, others], included, 'In words.');

  test('has a box for each step and each that left, and one for what was included', () => {
    expect(shapesOf(drawing, 'rectangle')).toHaveLength(8);
    expect(shapesOf(drawing, 'words').map(({ text }) => text.trim())).toEqual([
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
    expect(drawing).toMatchObject({ kind: 'flow', alternative: 'In words.' });
  });

  test('has the same step of all streams on one height', () => {
    const sought = shapesOf(drawing, 'words').filter(({ text }) => text.includes('sought'));
    expect(new Set(sought.map(({ y }) => y)).size).toBe(1);
  });

  test('is in type of ten points at least, on a page 172 mm wide', () => {
    expect(drawing?.width).toBe(172);
    for (const { size } of shapesOf(drawing, 'words')) expect((size * 72) / 25.4).toBeGreaterThanOrEqual(10);
  });

  test('keeps its words inside its boxes and its boxes inside itself', () => {
    const rects = shapesOf(drawing, 'rectangle');
    for (const { text, isBold, x, y, size } of shapesOf(drawing, 'words').slice(2)) {
      const face = faces[isBold ? 'sans-semibold' : 'sans'];
      const right = x + (face.shape(text.trim()).width * size) / 1000;
      const around = rects.filter(
        (rect) => x > rect.x && right < rect.x + rect.width && y > rect.y && y < rect.y + rect.height,
      );
      expect(around, text).toHaveLength(1);
    }
    for (const rect of rects) expect(rect.x + rect.width).toBeLessThanOrEqual(172);
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
      const lines = shapesOf(made, 'words').map(({ text }) => text.trim());
      return {
        height: made?.height,
        size: shapesOf(made, 'words')[0]?.size,
        isStacked: lines.indexOf('Other methods') > 1,
        isRunning: lines.includes('found: Database 1: 100;'),
      };
    };
    const side = drawn(1000);
    expect(side).toMatchObject({ size: 3.7, isStacked: false, isRunning: false });
    expect(side.height).toBeGreaterThan(250);
    const stacked = drawn((side.height ?? 0) - 1);
    expect(stacked).toMatchObject({ size: 3.7, isStacked: true, isRunning: false });
    // Parts that run on are side by side again, where that is enough.
    expect(drawn((stacked.height ?? 0) - 1)).toMatchObject({ size: 3.7, isStacked: false });
    expect(drawn(60)).toEqual({ height: undefined, size: undefined, isStacked: false, isRunning: false });
    // Half as wide a page has no room for two streams side by side.
    expect(drawn(1000, 100)).toMatchObject({ size: 3.7, isStacked: true });
  });

  test('has boxes that do not overlap, with their words inside, however it is arranged', () => {
    for (const height of [1000, 200, 150, 120]) {
      const made = flowDiagram([databases, others], included, 'In words.', {
        width: 110,
        heights: [height],
        sizes: [3.7, 3.53],
      });
      const rects = shapesOf(made, 'rectangle');
      for (const [index, one] of rects.entries())
        for (const other of rects.slice(index + 1)) {
          const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
          const isBelow = one.y + one.height <= other.y || other.y + other.height <= one.y;
          expect(isBeside || isBelow).toBe(true);
        }
      for (const rect of rects) expect(rect.x + rect.width).toBeLessThanOrEqual(110);
    }
  });

  const full = (name: string): FlowStream => ({
    ...databases,
    name,
    steps: databases.steps.map((step) => step && { ...step, left: step.left ?? box('1 report', 'gone') }),
  });
  const inside = (made: Drawing | undefined) => {
    const rects = shapesOf(made, 'rectangle');
    for (const [index, one] of rects.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(172);
      for (const other of rects.slice(index + 1)) {
        const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
        const isBelow = one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect(isBeside || isBelow).toBe(true);
      }
    }
    return rects;
  };

  test('of three streams or four has what left below each step, with the streams side by side', () => {
    for (const streams of [['A', 'B', 'C'].map(full), ['A', 'B', 'C', 'D'].map(full)]) {
      const made = flowDiagram(streams, included, 'In words.');
      const rects = inside(made);
      expect(rects).toHaveLength(streams.length * 6 + 1);
      const heads = shapesOf(made, 'words').filter(({ text }) => /^[A-D] $/.test(text));
      expect(new Set(heads.map(({ y }) => y)).size).toBe(1);
    }
  });

  test('of more is one stream below the other, and of too many none', () => {
    const made = flowDiagram(['A', 'B', 'C', 'D', 'E'].map(full), included, 'In words.');
    expect(inside(made)).toHaveLength(31);
    const heads = shapesOf(made, 'words').filter(({ text }) => /^[A-E] $/.test(text));
    expect(new Set(heads.map(({ y }) => y)).size).toBe(5);
    expect(flowDiagram(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(full), included, 'In words.')).toBeUndefined();
  });

  test('of an update has the earlier studies first, and what was added above the total', () => {
    const earlier: FlowStream = {
      name: 'Earlier',
      steps: [{ box: box('8 studies', 'before') }],
      leadsTo: 'total',
    };
    for (const width of [172, 80]) {
      const made = flowDiagram(
        [earlier, databases],
        { ...included, added: box('4 studies', 'new') },
        'In words.',
        {
          width,
          heights: [1000],
          sizes: [3.7],
        },
      );
      expect(inside(made)).toHaveLength(8);
      const at = (text: string) => shapesOf(made, 'words').find((each) => each.text.trim() === text);
      expect(at('4 studies')?.y).toBeGreaterThan(at('40 reports')?.y ?? 0);
      expect(at('12 studies')?.y).toBeGreaterThan(at('4 studies')?.y ?? 0);
      // Side by side, the earlier studies stand at the left of the first box; else above the total.
      if (width === 172) expect(at('8 studies')?.x).toBeLessThan(at('160 records')?.x ?? 0);
      else expect(at('8 studies')?.y).toBeGreaterThan(at('4 studies')?.y ?? 0);
    }
  });

  test('of a stream that joins the first one has a line to the step where it does', () => {
    const joining: FlowStream = { name: 'Letters', steps: [{ box: box('3 records', 'found') }], leadsTo: 1 };
    for (const width of [172, 80]) {
      const made = flowDiagram([databases, joining], included, 'In words.', {
        width,
        heights: [1000],
        sizes: [3.7],
      });
      const rects = inside(made);
      expect(rects).toHaveLength(7);
      const at = (text: string) => shapesOf(made, 'words').find((each) => each.text.trim() === text);
      const [found, screened] = [at('3 records'), at('140 records')];
      // One line across, from the stream that joins to the first: above the box that it joins, or into it.
      const across = shapesOf(made, 'line').filter(
        ({ x1, x2, y1, y2 }) => y1 === y2 && Math.max(x1, x2) - Math.min(x1, x2) > (width === 172 ? 40 : 1.5),
      );
      const last = (screened?.y ?? 0) + 1;
      expect(across.some(({ y1 }) => y1 > (found?.y ?? 0) && y1 < last)).toBe(true);
    }
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
