import type { TypeStyle } from '../../design/design.ts';
import type { Content, Run } from '../../document/tree.ts';
import type { Item } from '../page.ts';
import { flattened } from './beside.ts';
import { allMoved, inPlace, type Placed } from './moved.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';
import { heightOf } from './strip.ts';

/** Words that run upwards. Points, as all of it. */
export interface SetTurned {
  /** Of its lines beside each other. */
  readonly width: number;
  /** From its foot upwards, 0 at the foot: each item’s `baseline` is below it, and so negative or 0. */
  readonly items: readonly Item[];
}

/**
 * Words set a quarter turned, to be read from below: their lines stand beside each other, the first at the left, and all begin at the foot.
 *
 * @param length that no line is longer than
 */
export function setTurned(
  words: readonly Run[],
  type: TypeStyle,
  length: number,
  setting: Setting,
  owner: Content = words,
): SetTurned {
  const strips = setText(words, type, { x: 0, width: length }, setting, {
    owner: setting.structure.ownerOf(owner),
    balanced: true,
  });
  return { width: heightOf(strips), items: inPlace(flattened(strips)).map(turned) };
}

function turned(item: Item): Item {
  if (item.kind !== 'text') throw new Error('Only text is turned');
  const { underline: _underline, ...text } = item;
  return { ...text, x: item.baseline, baseline: -item.x, turned: true };
}

/** Turned words with their left edge and their foot at a place. */
export const turnedAt = ({ items }: SetTurned, x: number, foot: number): readonly Placed[] =>
  allMoved(items, x, foot);
