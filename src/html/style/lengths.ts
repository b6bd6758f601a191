import type { Design } from '../../design/design.ts';

/** Places of the design's page as lengths of CSS. */
export interface Lengths {
  /** A space of the design in millimetres: true millimetres on paper, a little more generous on a screen. */
  space(millimetres: number): string;
  /** A place on the page in millimetres from the left of the text area, as a share of the text area's width. */
  share(millimetres: number): string;
  /** A place in the column of text that stands beside side heads, as a share of that column. */
  shareOfText(millimetres: number): string;
}

export function lengths({ page: { width, margin, axes } }: Design): Lengths {
  const area = width - margin.left - margin.right;
  const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`;
  return {
    space: (millimetres) => `calc(${millimetres}*var(--mm))`,
    share: (millimetres) => percent(millimetres, area),
    shareOfText: (millimetres) => percent(millimetres - axes.text, area - axes.text),
  };
}
