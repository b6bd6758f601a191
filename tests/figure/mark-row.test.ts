import { describe, expect, test } from 'vitest';
import { dots as drawDots } from '../../src/figure/dots.ts';
import { markRow, missingMarkRow } from '../../src/figure/mark-row.ts';

describe('markRow', () => {
  test('fills as many squares as studies, with a wider gap after the middle', () => {
    expect(markRow(1, 2)).toEqual({
      kind: 'marks',
      width: 7.65,
      height: 3.3,
      shapes: [
        { form: 'rectangle', ink: 'filled', x: 0, y: 0, width: 3.3, height: 3.3 },
        { form: 'rectangle', ink: 'empty', x: 4.49, y: 0.14, width: 3.02, height: 3.02, outline: 0.28 },
      ],
    });
    const twelve = markRow(5, 12);
    expect(twelve).toMatchObject({ width: 52.35, height: 3.3 });
    expect(twelve?.shapes).toHaveLength(12);
  });

  test('is a bar for more than 12, filled to one scale', () => {
    const outline = {
      form: 'rectangle',
      ink: 'empty',
      x: 0.14,
      y: 0.14,
      width: 52.07,
      height: 3.02,
      outline: 0.28,
    };
    expect(markRow(31, 60)).toEqual({
      kind: 'marks',
      width: 52.35,
      height: 3.3,
      shapes: [{ form: 'rectangle', ink: 'filled', x: 0, y: 0, width: 27.048, height: 3.3 }, outline],
    });
    expect(markRow(115, 115)?.shapes[0]).toMatchObject({ width: 52.35 });
    expect(markRow(0, 13)?.shapes).toEqual([outline]);
  });

  test('draws a dashed line as long as the bars of a count that is not reported', () => {
    expect(missingMarkRow(25)).toMatchObject({ width: 52.35, height: 3.3 });
  });

  test('draws nothing of no studies', () => {
    expect(markRow(0, 0)).toBeUndefined();
    expect(missingMarkRow(0)).toBeUndefined();
  });

  test('draws a dashed line and no square for a count that is not reported', () => {
    const row = missingMarkRow(12);
    expect(row?.shapes).toEqual([
      { form: 'line', ink: 'missing', x1: 0, y1: 1.65, x2: 52.35, y2: 1.65, outline: 0.35, dash: [1.1, 1.1] },
    ]);
  });
});

describe('dotField', () => {
  test('draws one dot a person, ten a row', () => {
    const field = drawDots('field', 11, '11 dots, one for each participant');
    expect(field).toMatchObject({ kind: 'dots', alternative: '11 dots, one for each participant' });
    expect(field?.shapes).toHaveLength(11);
    expect(field?.shapes[10]).toEqual({ form: 'circle', x: 1.18, y: 5.38, radius: 1.18 });
  });

  test('draws nothing for more people than an eye takes in', () => {
    expect(drawDots('field', 241, '')).toBeUndefined();
  });
});
