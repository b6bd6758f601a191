import type { Drawing, Shape } from './drawing.ts';

/** Millimetres, as of a mark row. */
const height = 3.3;
const width = 2;
const gap = 0.7;
const lowest = 1.2;
const usualOutline = 0.28;

/**
 * A rating as steps that rise from left to right, the first `n` of them filled: unlike the squares of a mark row, of which each is a study.
 * Hidden from assistive technology, as the word beside it says the same.
 */
export function ratingSteps(n: number, of: number, outline = usualOutline): Drawing {
  const shapes = Array.from({ length: of }, (_, index): Shape => {
    const high = of === 1 ? height : lowest + ((height - lowest) * index) / (of - 1);
    const x = index * (width + gap);
    const y = height - high;
    if (index < n)
      return { form: 'rectangle', ink: 'filled', x: rounded(x), y: rounded(y), width, height: rounded(high) };
    return {
      form: 'rectangle',
      ink: 'empty',
      x: rounded(x + outline / 2),
      y: rounded(y + outline / 2),
      width: rounded(width - outline),
      height: rounded(high - outline),
      outline,
    };
  });
  return { kind: 'marks', width: rounded(of * (width + gap) - gap), height, shapes };
}

const rounded = (millimetres: number): number => Math.round(millimetres * 1000) / 1000;
