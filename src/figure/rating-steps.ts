import type { Drawing, Shape } from './drawing.ts';
import { emptyRectangle, filledRectangle, rounded, usualOutline } from './rectangle.ts';

/** Millimetres, as of a mark row. */
const height = 3.3;
const width = 2;
const gap = 0.7;
const lowest = 1.2;

/**
 * A rating as steps that rise from left to right, the first `n` of them filled: unlike the squares of a mark row, of which each is a study.
 * Hidden from assistive technology, as the word beside it says the same.
 */
export function ratingSteps(n: number, of: number, outline = usualOutline): Drawing {
  const shapes = Array.from({ length: of }, (_, index): Shape => {
    const high = of === 1 ? height : lowest + ((height - lowest) * index) / (of - 1);
    const [x, y] = [index * (width + gap), height - high];
    return index < n ? filledRectangle(x, y, width, high) : emptyRectangle(x, y, width, high, outline);
  });
  return { kind: 'marks', width: rounded(of * (width + gap) - gap), height, shapes };
}
