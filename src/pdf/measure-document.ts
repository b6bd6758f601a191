import type { Element } from 'hast';
import type { Design } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { Document } from '../document/document.ts';
import type { Messages } from '../messages/messages.ts';
import type { Faces } from './face.ts';
import { givenFor } from './lay-out-document.ts';
import { setDocument } from './layout/set-document.ts';
import { heightOf } from './layout/strip.ts';

/** How much room a document takes in a design, in millimetres. */
export interface Measured {
  readonly heights: ReadonlyMap<Element, number>;
  readonly height: number;
  /** What so many pages hold. */
  room(pages: number): number;
}

/** Measures a document and each of its blocks, where it is set: for messages to somebody who has to shorten it. */
export async function measureDocument(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  logo?: Picture,
): Promise<Measured> {
  const heights = new Map<Element, number>();
  const { strips, room } = setDocument(document, design, faces, messages, {
    ...(await givenFor(document, design, logo)),
    noteHeight: (block, height) => void heights.set(block, inMillimetres(height)),
  });
  return {
    heights,
    height: inMillimetres(heightOf(strips)),
    room: (pages) => inMillimetres(room.first + room.other * (pages - 1)),
  };
}

const inMillimetres = (points: number): number => (points * 25.4) / 72;
