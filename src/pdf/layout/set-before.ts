import type { Design } from '../../design/design.ts';
import type { Block } from '../../document/tree.ts';
import type { StructureElement } from '../structure.ts';
import type { Ground, Measure, Memory } from './setting.ts';
import type { Strip } from './strip.ts';

const parts = ['faces', 'messages', 'lang', 'logo', 'hyphenate', 'divideLong'] as const;

const grounds = new WeakMap<Design, Ground[]>();

/** A design is used with so few faces and languages at a time. */
const mostGrounds = 4;

/** The one ground of settings that are alike. */
export function groundOf(setting: Ground): Ground {
  const known = grounds.get(setting.design) ?? [];
  const same = known.find((each) => parts.every((part) => each[part] === setting[part]));
  if (same) return same;
  const { design, faces, messages, lang, logo, hyphenate, divideLong } = setting;
  const made: Ground = {
    ...{ design, faces, messages, lang },
    ...(logo === undefined ? {} : { logo }),
    ...(hyphenate === undefined ? {} : { hyphenate }),
    ...(divideLong === undefined ? {} : { divideLong }),
  };
  grounds.set(design, [made, ...known].slice(0, mostGrounds));
  return made;
}

interface Before extends Measure {
  readonly ground: Ground;
  readonly elements: readonly StructureElement[];
  readonly room: number;
  readonly strips: readonly Strip[];
}

const before = new WeakMap<Block, Before[]>();

/** A block is set in some designs, each closer than the other, and in some of them in a narrow column and in a wide one. */
const mostPlaces = 8;

/**
 * The strips of a block, set once for each place and setting for as long as the block is there, since a block never changes.
 *
 * @param room that is left on the page, in points; 0 where the strips do not depend on it
 */
export function setOnce(
  block: Block,
  measure: Measure,
  room: number,
  { ground, elementsOf }: Memory,
  set: () => readonly Strip[],
): readonly Strip[] {
  const { x, width, text, marks } = measure;
  const elements = elementsOf(block);
  const known = before.get(block);
  const same = known?.find(
    (each) =>
      each.ground === ground &&
      each.elements === elements &&
      each.x === x &&
      each.width === width &&
      each.text === text &&
      each.marks === marks &&
      each.room === room,
  );
  if (same) return same.strips;
  const strips = set();
  const made = { ground, elements, x, width, text, marks, room, strips };
  if (!known) before.set(block, [made]);
  else {
    if (known.length === mostPlaces) known.shift();
    known.push(made);
  }
  return strips;
}
