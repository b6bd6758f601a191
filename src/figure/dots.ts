import type { Drawing } from './drawing.ts';
import { rounded } from './rectangle.ts';

/** A dot is never more than one person, and more than this many no eye takes in. */
const mostDots = 240;

/** Whether so many people are shown as dots. */
export const areDots = (people: number): boolean => people >= 1 && people <= mostDots;

/** How dots stand; lengths in millimetres. */
interface Grid {
  readonly columns: number;
  readonly pitch: number;
  readonly radius: number;
  /** As wide as a full row also where there is none, so that a dot is as large in every document. */
  readonly isFull: boolean;
}

/** Ten a row, or sixty, so that few rows run over the whole width of a page’s text. */
const grids: Readonly<Record<'field' | 'strip', Grid>> = {
  field: { columns: 10, pitch: 3.4, radius: 0.96, isFull: false },
  strip: { columns: 60, pitch: 2.88, radius: 0.82, isFull: true },
};

/** One dot for each person, row after row, with what they show in words. Nothing above {@link mostDots} people. */
export function dots(form: keyof typeof grids, people: number, alternative: string): Drawing | undefined {
  if (!areDots(people)) return undefined;
  const { columns, pitch, radius, isFull } = grids[form];
  const centre = (index: number): number => rounded(radius + index * pitch);
  const extent = (count: number): number => rounded((count - 1) * pitch + 2 * radius);
  return {
    kind: 'dots',
    width: extent(isFull ? columns : Math.min(columns, people)),
    height: extent(Math.ceil(people / columns)),
    alternative,
    shapes: Array.from({ length: people }, (_, index) => ({
      form: 'circle',
      x: centre(index % columns),
      y: centre(Math.floor(index / columns)),
      radius,
    })),
  };
}
