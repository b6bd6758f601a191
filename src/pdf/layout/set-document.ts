import type { Design } from '../../design/design.ts';
import type { Picture } from '../../design/read-picture.ts';
import type { Document } from '../../document/document.ts';
import type { Block } from '../../document/tree.ts';
import type { Faces } from '../../face/face.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Hyphenator } from './hyphenator.ts';
import { millimetres } from './millimetres.ts';
import type { Room } from './paginate.ts';
import { groundOf } from './set-before.ts';
import { setBlock } from './set-blocks.ts';
import type { Measure, Setting } from './setting.ts';
import { heightOf, type Strip, spaced } from './strip.ts';
import { type BlockStructure, type Structure, structureOf } from './structure-of.ts';
import { withinRoom } from './within-room.ts';

/** What layout uses where there is such a thing. */
export interface Given {
  readonly logo?: Picture;
  /** Divides words where lines end, for a design that asks for it. */
  readonly hyphenate?: Hyphenator;
  /** Divides words that no line holds whole, whatever the design asks for. */
  readonly divideLong?: Hyphenator;
  /** Told the height of each block in points, where somebody wants to know. */
  readonly noteHeight?: (block: Block, height: number) => void;
}

/** A document set, before it is divided into pages. Lengths are points. */
export interface SetDocument {
  readonly strips: readonly Strip[];
  readonly room: Room;
  /** Where text begins on the first page and on every other one. */
  readonly tops: Room;
  readonly left: number;
  readonly structure: Structure;
  readonly setting: Setting;
}

/** Sets the blocks of a document one below the other. */
export function setDocument(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  given: Given,
): SetDocument {
  const structure = structureOf(document.tree);
  const setting: Setting = { design, faces, messages, structure, lang: document.lang, ...given };
  const { page, marks } = design;
  const measure: Measure = {
    x: 0,
    width: millimetres(page.width - page.margin.left - page.margin.right),
    text: 'body',
    marks: marks.findings,
  };
  const tops = { first: millimetres(page.margin.firstTop), other: millimetres(page.margin.top) };
  const bottom = millimetres(page.height - page.margin.bottom);
  const room: Room = { first: bottom - tops.first, other: bottom - tops.other };
  return {
    strips: withinRoom(setAll(structure.blocks, measure, setting, room), room),
    room,
    tops,
    left: millimetres(page.margin.left),
    structure,
    setting,
  };
}

/** Between the head of the first page and the figures or a box. */
const underCover = 11;

function setAll(
  blocks: readonly BlockStructure[],
  measure: Measure,
  setting: Setting,
  room: Room,
): readonly Strip[] {
  let used = 0;
  // Who wants to know the height of each block has to have each set.
  const ground = setting.noteHeight ? undefined : groundOf(setting);
  return blocks.flatMap((structure, index) => {
    const { block, elementsOf } = structure;
    const left = used < room.first ? room.first - used : room.other;
    const own = { ...setting, structure, ...(ground ? { memory: { ground, elementsOf } } : {}) };
    const set = setBlock(block, measure, own, left - millimetres(setting.design.space.section));
    setting.noteHeight?.(block, heightOf(set));
    const spacedSet =
      index === 0 || block.type === 'section'
        ? set
        : spacedOnce(set, millimetres(spaceBefore(block, setting)));
    used += heightOf(spacedSet) + (index === 0 ? 0 : (spacedSet[0]?.before ?? 0));
    return spacedSet;
  });
}

const spacedBefore = new WeakMap<
  readonly Strip[],
  { readonly gap: number; readonly strips: readonly Strip[] }
>();

/** The very strips of before, where these are those of before. */
function spacedOnce(block: readonly Strip[], gap: number): readonly Strip[] {
  const known = spacedBefore.get(block);
  if (known?.gap === gap) return known.strips;
  const strips = spaced(block, gap);
  spacedBefore.set(block, { gap, strips });
  return strips;
}

/** What stands under the head of the first page has more room, and a note at the end hardly any. */
function spaceBefore(block: Block, { design: { space } }: Setting): number {
  if (block.type === 'paragraph' && block.role === 'note') return space.paragraph;
  return block.type === 'split' || block.type === 'references' ? space.section : underCover;
}
