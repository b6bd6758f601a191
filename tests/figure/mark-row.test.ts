import { s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { dots as drawDots } from '../../src/figure/dots.ts';
import { markRow, missingMarkRow } from '../../src/figure/mark-row.ts';

describe('markRow', () => {
  test('fills as many squares as studies, with a wider gap after the middle', () => {
    expect(markRow(1, 2)).toEqual(
      s('svg.marks', { viewBox: '0 0 7.65 3.3', ariaHidden: 'true' }, [
        s('rect.filled', { x: 0, y: 0, width: 3.3, height: 3.3 }),
        s('rect.empty', { x: 4.49, y: 0.14, width: 3.02, height: 3.02, strokeWidth: 0.28 }),
      ]),
    );
    const twelve = markRow(5, 12);
    expect(twelve?.properties.viewBox).toBe('0 0 52.35 3.3');
    expect(twelve?.children).toHaveLength(12);
  });

  test('sets more than 12 in two lines and more than 24 not at all', () => {
    expect(markRow(3, 13)?.properties.viewBox).toBe('0 0 30.6 8');
    expect(markRow(3, 25)).toBeUndefined();
  });

  test('draws no dashed line where there are too many studies for squares', () => {
    expect(missingMarkRow(25)).toBeUndefined();
  });

  test('draws a dashed line and no square for a count that is not reported', () => {
    const row = missingMarkRow(12);
    expect(row?.children).toHaveLength(1);
    expect(row?.children[0]).toMatchObject({
      tagName: 'line',
      properties: { className: ['missing'], x2: 52.35 },
    });
  });
});

describe('dotField', () => {
  test('draws one dot a person, ten a row', () => {
    const field = drawDots('field', 11, '11 dots, one for each participant');
    expect(field?.properties).toMatchObject({ role: 'img', ariaLabel: '11 dots, one for each participant' });
    expect(field?.children).toHaveLength(11);
    expect(field?.children[10]).toEqual(s('circle.filled', { cx: 1.18, cy: 5.38, r: 1.18 }));
  });

  test('draws nothing for more people than an eye takes in', () => {
    expect(drawDots('field', 241, '')).toBeUndefined();
  });
});
