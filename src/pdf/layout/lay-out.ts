import type { Design } from '../../design/design.ts';
import type { Document } from '../../document/document.ts';
import type { Faces } from '../../face/face.ts';
import type { Messages } from '../../messages/messages.ts';
import { allMoved } from '../item-geometry.ts';
import type { Item, LaidOut, OutlineEntry, Page } from '../page.ts';
import { continuedAt } from './continued.ts';
import { millimetres } from './millimetres.ts';
import { paginate } from './paginate.ts';
import { runningItems } from './running-items.ts';
import { type Given, setDocument } from './set-document.ts';
import type { Frame } from './strip.ts';
import { tighterDesigns } from './tighter-designs.ts';

/**
 * Lays a document out on pages, as plain data in points. It is set closer, step by step and as far as its design allows, where that
 * saves a page.
 */
export function layOut(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  given: Given = {},
): LaidOut {
  const open = layOutAs(document, design, faces, messages, given);
  if (open.pages.length === 1) return open;
  for (const closer of tighterDesigns(design)) {
    const laidOut = layOutAs(document, closer, faces, messages, given);
    if (laidOut.pages.length < open.pages.length) return laidOut;
  }
  return open;
}

/** Sets its blocks as strips, chooses where pages end, and puts each strip on its page. Nothing is painted and nothing measured later. */
function layOutAs(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  given: Given,
): LaidOut {
  const set = setDocument(document, design, faces, messages, given);
  const { strips, tops, left, structure, setting } = set;
  const ranges = paginate(strips, set.room);
  const [width, height] = [millimetres(design.page.width), millimetres(design.page.height)];
  const destinations = new Map<string, { page: number; y: number }>();
  const headings: { level: number; title: string; page: number; y: number }[] = [];
  const pages = ranges.map(([start, end], index): Page => {
    let y = index === 0 ? tops.first : tops.other;
    const items: Item[] = [];
    const frames: { frame: Frame; top: number; bottom: number }[] = [];
    const { frames: open, head } = continuedAt(strips, start);
    for (const frame of open) {
      frames.push({ frame, top: y, bottom: y });
      y += frame.padding;
    }
    if (head) {
      items.push(...allMoved(head.items, left, y));
      y += head.height;
    }
    for (const [at, strip] of strips.slice(start, end).entries()) {
      y += at === 0 ? 0 : strip.before;
      const bottom = y + strip.height;
      for (const frame of strip.frames) {
        const begun = frames.find((each) => each.frame === frame);
        if (begun) begun.bottom = bottom;
        else frames.push({ frame, top: y, bottom });
      }
      for (const { y: down, ids, heading } of [{ ...strip, y: 0 }, ...(strip.places ?? [])]) {
        const place = { page: index, y: y + down };
        for (const id of ids) destinations.set(id, place);
        if (heading) headings.push({ ...heading, ...place });
      }
      const moved = allMoved(strip.items, left, y);
      for (const item of moved)
        if (item.kind === 'text' && item.id !== undefined && !destinations.has(item.id))
          destinations.set(item.id, { page: index, y: item.baseline - item.size });
      items.push(...moved);
      y = bottom;
    }
    const next = continuedAt(strips, end);
    // A frame that goes on closes below its last line here, around those inside it.
    let room = next.below;
    for (const begun of frames.filter(({ frame }) => next.frames.includes(frame))) {
      begun.bottom += room;
      room -= begun.frame.padding;
    }
    const running = runningItems(document, index, ranges.length, setting);
    return {
      width,
      height,
      items: [
        ...running.head,
        ...frames.map(({ frame, top, bottom }) => framed(frame, left, top, bottom)),
        ...items,
        ...running.foot,
      ],
    };
  });
  return { pages, structure: structure.root, outline: outlineOf(headings), destinations };
}

function framed({ x, width, fill, stroke }: Frame, left: number, top: number, bottom: number): Item {
  return {
    kind: 'shape',
    owner: 'layout',
    shape: { form: 'rectangle', x: left + x, y: top, width, height: bottom - top },
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
  };
}

/** Sections, with the heads inside them. The title is the document's and is not repeated. */
function outlineOf(
  headings: readonly { level: number; title: string; page: number; y: number }[],
): OutlineEntry[] {
  const entries: (OutlineEntry & { children: OutlineEntry[] })[] = [];
  for (const { level, title, page, y } of headings) {
    if (level === 2) entries.push({ title, page, y, children: [] });
    else if (level === 3) entries.at(-1)?.children.push({ title, page, y, children: [] });
  }
  return entries;
}
