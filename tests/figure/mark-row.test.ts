import { describe, expect, test } from 'vitest';
import { dots as drawDots } from '../../src/figure/dots.ts';
import { markRow, missingMarkRow } from '../../src/figure/mark-row.ts';

describe('markRow', () => {
  test('fills as many squares as studies, with a wider gap after the middle', () => {
    expect(markRow(1, 2)).toEqual({
      kind: 'marks',
      width: 7.7,
      height: 3.3,
      shapes: [
        { form: 'rectangle', ink: 'filled', x: 0, y: 0, width: 3.3, height: 3.3 },
        { form: 'rectangle', ink: 'empty', x: 4.54, y: 0.14, width: 3.02, height: 3.02, outline: 0.28 },
      ],
    });
    const twelve = markRow(5, 12);
    expect(twelve).toMatchObject({ width: 52.8, height: 3.3 });
    expect(twelve?.shapes).toHaveLength(12);
  });

  test('is a bar for more than 12, filled to one scale', () => {
    const outline = {
      form: 'rectangle',
      ink: 'empty',
      x: 0.14,
      y: 0.14,
      width: 52.52,
      height: 3.02,
      outline: 0.28,
    };
    expect(markRow(31, 60)).toEqual({
      kind: 'marks',
      width: 52.8,
      height: 3.3,
      shapes: [{ form: 'rectangle', ink: 'filled', x: 0, y: 0, width: 27.28, height: 3.3 }, outline],
    });
    expect(markRow(115, 115)?.shapes[0]).toMatchObject({ width: 52.8 });
    expect(markRow(0, 13)?.shapes).toEqual([outline]);
  });

  test('has a dot in each square of a count that is weakly documented, and no square filled', () => {
    const hollow = { form: 'rectangle', ink: 'empty', y: 0.14, width: 3.02, height: 3.02, outline: 0.28 };
    expect(markRow(1, 2, 0.28, true)?.shapes).toEqual([
      { form: 'rectangle', ink: 'filled', x: 1.1, y: 1.1, width: 1.1, height: 1.1 },
      { ...hollow, x: 0.14 },
      { ...hollow, x: 4.54 },
    ]);
  });

  test('is a thin bar for more than 12 where the count is weakly documented', () => {
    expect(markRow(30, 60, 0.28, true)?.shapes[0]).toEqual({
      form: 'rectangle',
      ink: 'filled',
      x: 0,
      y: 1.1,
      width: 26.4,
      height: 1.1,
    });
  });

  test('draws a dashed line as long as the bars of a count that is not reported', () => {
    expect(missingMarkRow(25)).toMatchObject({ width: 52.8, height: 3.3 });
  });

  test('draws nothing of no studies', () => {
    expect(markRow(0, 0)).toBeUndefined();
    expect(missingMarkRow(0)).toBeUndefined();
  });

  test('draws a dashed line and no square for a count that is not reported', () => {
    const row = missingMarkRow(12);
    expect(row?.shapes).toEqual([
      { form: 'line', ink: 'missing', x1: 0, y1: 1.65, x2: 52.8, y2: 1.65, outline: 0.35, dash: [1.1, 1.1] },
    ]);
  });
});

describe('dotField', () => {
  test('draws one dot a person, ten a row', () => {
    const field = drawDots('field', 11, '11 dots, one for each participant');
    expect(field).toMatchObject({ kind: 'dots', alternative: '11 dots, one for each participant' });
    expect(field?.shapes).toHaveLength(11);
    expect(field?.shapes[10]).toEqual({ form: 'circle', x: 0.96, y: 4.36, radius: 0.96 });
  });

  test('draws nothing for more people than an eye takes in', () => {
    expect(drawDots('field', 241, '')).toBeUndefined();
  });
});
