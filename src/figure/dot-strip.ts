import type { Element } from 'hast';
import { s } from 'hastscript';
import { mostDots } from './dot-field.ts';

const columns = 60;
/** Millimetres: sixty dots run over the width of a page’s text. */
const pitch = 2.88;
const radius = 0.82;

/** One dot for each person, sixty a row, so that few rows run over the whole width. None where there are too many people. */
export function dotStrip(people: number, alternative: string): Element | undefined {
  if (people < 1 || people > mostDots) return undefined;
  return s(
    'svg.dots',
    {
      // As wide as a full row also where there is none, so that a dot is as large in every document.
      viewBox: `0 0 ${extent(columns)} ${extent(Math.ceil(people / columns))}`,
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
