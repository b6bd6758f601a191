import type { Element } from 'hast';
import { hasClass } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { allMoved } from '../item-geometry.ts';
import type { Item } from '../page.ts';
import { flattened } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { placesIn } from './places-in.ts';
import { setBlocks } from './set-blocks.ts';
import type { Measure, Setting } from './setting.ts';
import { cost, heightOf, type Strip, spaced, strip } from './strip.ts';

/** Millimetres between the columns. */
const gutter = 5;

/**
 * Two columns that end on one line: the wide one as far as the last axis of the page, and a box from there on. One below the other where
 * the page has no room for them beside each other, and where heads stand above their text, as such a page is one column throughout.
 *
 * @param room points that are left on the page; columns are not divided
 */
export function setSplit(split: Element, measure: Measure, setting: Setting, room: number): Strip[] {
  const [main, side] = elementsOf(split);
  if (!main || !side) throw new Error('A split has two columns');
  const { design } = setting;
  if (design.sideHeads === 'above') return oneBelowTheOther(main, side, measure, setting);
  const axis = millimetres(design.page.axes.last);
  const wide: Measure = { ...measure, width: axis - millimetres(gutter) };
  const narrow: Measure = { ...measure, x: measure.x + axis, width: measure.width - axis };
  const left = setBlocks(elementsOf(main), wide, setting);
  const padding = hasClass(side, 'box') ? millimetres(design.space.box) : 0;
  const inner: Measure = { ...narrow, x: narrow.x + padding, width: narrow.width - 2 * padding };
  const [above, foot] = parted(side);
  const right = setBlocks(above, inner, setting);
  const note = setBlocks(foot, inner, setting);
  const gap = note.length === 0 ? 0 : millimetres(design.space.paragraph);
  const needed = heightOf(right) + gap + heightOf(note) + 2 * padding;
  const height = Math.max(heightOf(left), needed);
  if (height > room) return oneBelowTheOther(main, side, measure, setting);
  setting.noteHeight?.(side, needed);
  const tint: Item = {
    kind: 'shape',
    owner: 'layout',
    shape: { form: 'rectangle', x: narrow.x, y: 0, width: narrow.width, height },
    fill: design.colour.tint,
  };
  return [
    strip(
      height,
      [
        ...(padding > 0 && design.boxes === 'tinted' ? [tint] : []),
        ...flattened(left),
        ...allMoved(flattened(right), 0, padding),
        ...allMoved(flattened(note), 0, height - padding - heightOf(note)),
      ],
      { places: [...placesIn(left, 0), ...placesIn(right, padding)] },
    ),
  ];
}

/** What stands at the foot of the box, if it ends in a note, and all before it. */
function parted(side: Element): readonly [Element[], Element[]] {
  const blocks = elementsOf(side);
  const last = blocks.at(-1);
  return last && hasClass(last, 'note') ? [blocks.slice(0, -1), [last]] : [blocks, []];
}

function oneBelowTheOther(main: Element, side: Element, measure: Measure, setting: Setting): Strip[] {
  return [
    ...setBlocks(elementsOf(main), measure, setting),
    ...spaced(setBlocks([side], measure, setting), millimetres(setting.design.space.section), cost.section),
  ];
}
