import type { Element } from 'hast';
import { s } from 'hastscript';

const columns = 10;
/** Millimetres. */
const pitch = 4.2;
const radius = 1.18;

/** A dot is never more than one person, and more than this many no eye takes in. */
export const mostDots = 240;

/** One dot for each person, ten a row, with what it shows in words. Nothing above {@link mostDots} people. */
export function dotField(people: number, alternative: string): Element | undefined {
  if (people < 1 || people > mostDots) return undefined;
  const rows = Math.ceil(people / columns);
  return s(
    'svg.dots',
    {
      viewBox: `0 0 ${extent(Math.min(columns, people))} ${extent(rows)}`,
      role: 'img',
      ariaLabel: alternative,
    },
    Array.from({ length: people }, (_, index) =>
      s('circle.filled', { cx: centre(index % columns), cy: centre(Math.floor(index / columns)), r: radius }),
    ),
  );
}

const centre = (index: number): number => rounded(radius + index * pitch);
const extent = (count: number): number => rounded((count - 1) * pitch + 2 * radius);
const rounded = (millimetres: number): number => Math.round(millimetres * 1000) / 1000;
