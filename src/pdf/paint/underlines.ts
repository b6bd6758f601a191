import type { Item, ShapeItem, TextItem } from '../page.ts';

/** Place and thickness of an underline, in ems below the baseline. */
const BELOW = 0.12;
const THICKNESS = 0.055;

/** The lines under the texts of a page that want one; texts that touch share theirs. */
export function underlines(items: readonly Item[]): readonly ShapeItem[] {
  const lines: ShapeItem[] = [];
  let open: { first: TextItem; to: number } | undefined;
  const close = () => {
    if (open) lines.push(underline(open.first, open.to));
    open = undefined;
  };
  for (const item of items) {
    if (item.kind !== 'text' || !item.underline) {
      close();
      continue;
    }
    if (!open || !touches(open.first, open.to, item)) {
      close();
      open = { first: item, to: 0 };
    }
    open.to = item.x + item.width;
  }
  close();
  return lines;
}

/** A word's space away still touches: the line runs on between words. */
const touches = (first: TextItem, to: number, next: TextItem): boolean =>
  first.baseline === next.baseline &&
  first.size === next.size &&
  first.colour === next.colour &&
  next.x >= to - 0.5 &&
  next.x - to < next.size * 0.5;

function underline({ x, baseline, size, colour }: TextItem, to: number): ShapeItem {
  const y = baseline + size * BELOW;
  return {
    kind: 'shape',
    owner: 'layout',
    shape: { form: 'line', x1: x, y1: y, x2: to, y2: y },
    stroke: { colour, width: size * THICKNESS },
  };
}
