import type { Block, Box, Split } from '../../document/tree.ts';
import type { Item } from '../page.ts';
import { flattened } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
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
export function setSplit({ main, aside }: Split, measure: Measure, setting: Setting, room: number): Strip[] {
  const { design } = setting;
  if (design.sideHeads === 'above') return oneBelowTheOther(main, aside, measure, setting);
  const axis = millimetres(design.page.axes.last);
  const wide: Measure = { ...measure, width: axis - millimetres(gutter) };
  const narrow: Measure = { ...measure, x: measure.x + axis, width: measure.width - axis };
  const left = setBlocks(main, wide, setting);
  const padding = aside.kind !== 'careful' ? millimetres(design.space.box) : 0;
  const inner: Measure = { ...narrow, x: narrow.x + padding, width: narrow.width - 2 * padding };
  const [above, foot] = parted(aside);
  const right = setBlocks(above, inner, setting);
  const note = setBlocks(foot, inner, setting);
  const gap = note.length === 0 ? 0 : millimetres(design.space.paragraph);
  const needed = heightOf(right) + gap + heightOf(note) + 2 * padding;
  const height = Math.max(heightOf(left), needed);
  if (height > room) return oneBelowTheOther(main, aside, measure, setting);
  setting.noteHeight?.(aside, needed);
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
function parted({ children }: Box): readonly [readonly Block[], readonly Block[]] {
  const last = children.at(-1);
  return last?.type === 'paragraph' && last.role === 'note'
    ? [children.slice(0, -1), [last]]
    : [children, []];
}

function oneBelowTheOther(main: readonly Block[], aside: Box, measure: Measure, setting: Setting): Strip[] {
  return [
    ...setBlocks(main, measure, setting),
    ...spaced(setBlocks([aside], measure, setting), millimetres(setting.design.space.section), cost.section),
  ];
}
