import type { Design, TypeRole, TypeStyle } from '../../design/design.ts';
import type { Picture } from '../../design/read-picture.ts';
import type { Block } from '../../document/tree.ts';
import type { Faces } from '../../face/face.ts';
import type { Messages } from '../../messages/messages.ts';
import type { StructureElement } from '../structure.ts';
import type { Hyphenator } from './hyphenator.ts';
import { millimetres } from './millimetres.ts';
import type { Owners } from './structure-of.ts';

/**
 * What the strips of any block depend on beside the block itself, its elements and its place. It is one object for all settings that are
 * alike, so that it is compared at a glance.
 */
export interface Ground {
  readonly design: Design;
  readonly faces: Faces;
  readonly messages: Messages;
  /** The design’s logo, which stands in the mast. */
  readonly logo?: Picture;
  /** The document's own language (BCP 47). */
  readonly lang: string;
  /** Left out where the design divides no words. */
  readonly hyphenate?: Hyphenator;
  /** Divides words that no line holds whole, in any design. */
  readonly divideLong?: Hyphenator;
}

/** What setting any block needs to know. */
export interface Setting extends Ground {
  readonly structure: Owners;
  /** Left out where each block is set anew. */
  readonly memory?: Memory;
  /** Whether fields stand closer and in pairs in any design, so that a certificate is whole on its page. */
  readonly isTight?: true;
  /** Told the height of each block in points, where somebody wants to know. */
  readonly noteHeight?: (block: Block, height: number) => void;
}

/** By what the strips of blocks are known that were set before. */
export interface Memory {
  readonly ground: Ground;
  /** The elements of a block of the document: those of before, where the block is that of before. */
  elementsOf(block: Block): readonly StructureElement[];
}

/** Where a block is set: points from the left edge of the text area, and which type ordinary text takes. */
export interface Measure {
  readonly x: number;
  readonly width: number;
  readonly text: TypeRole;
  /** Room beside an item that may stick out to the left; drawings scale by their place. */
  readonly marks: number;
}

/** Points of body text for which spaces in the layout's own millimetres are meant. */
const usualBody = 12;

/** A length of the layout's own, such as the thickness of a line, which grows with the body text. */
export const scaled = ({ design }: Setting, length: number): number =>
  length * (design.type.body.size / usualBody);

/** A space of the layout's own in points, given in millimetres, which grows with the body text. */
export const gap = (setting: Setting, length: number): number => scaled(setting, millimetres(length));

/** Points below which a column is not made narrower, however deep things are set in. */
const narrowest = millimetres(16);

/** A column set in from the left by so many points, as far as it has room for that. */
export function setIn(measure: Measure, by: number): Measure {
  const room = measure.width - by < narrowest ? 0 : by;
  return { ...measure, x: measure.x + room, width: measure.width - room };
}

export const typeOf = ({ design }: Setting, role: TypeRole): TypeStyle => design.type[role];
