import type { Item, ShapeItem, TextItem } from '../page.ts';
import { inkEnd } from './ink-end.ts';

/** Place and thickness of an underline, in ems below the baseline. */
const BELOW = 0.12;
const THICKNESS = 0.055;

/** The lines under the texts of a page that want one; texts that touch share theirs. */
export function underlines(items: readonly Item[]): readonly ShapeItem[] {
  const lines: ShapeItem[] = [];
  let open: { first: TextItem; last: TextItem } | undefined;
  const close = () => {
    if (open) lines.push(underline(open.first, inkEnd(open.last)));
    open = undefined;
  };
  for (const item of items) {
    if (item.kind !== 'text' || !item.underline) {
      close();
      continue;
    }
    if (open && touches(open.last, item)) {
      open.last = item;
    } else {
      close();
      open = { first: item, last: item };
    }
  }
  close();
  return lines;
}

/** A word's space away still touches: the line runs on between words. */
const touches = (last: TextItem, next: TextItem): boolean => {
  const gap = next.x - last.x - last.width;
  return (
    last.baseline === next.baseline &&
    last.size === next.size &&
    last.colour === next.colour &&
    gap > -0.5 &&
    gap < next.size * 0.5
  );
};

function underline({ x, baseline, size, colour }: TextItem, to: number): ShapeItem {
  const y = baseline + size * BELOW;
  return {
    kind: 'shape',
    owner: 'layout',
    shape: { form: 'line', x1: x, y1: y, x2: to, y2: y },
    stroke: { colour, width: size * THICKNESS },
  };
}
