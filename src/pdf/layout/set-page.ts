import type { Design } from '../../design/design.ts';
import type { Document } from '../../document/document.ts';
import type { Item, Page } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import type { Continued } from './continued.ts';
import { millimetres } from './millimetres.ts';
import { allMoved, inPlace } from './moved.ts';
import { runningItems } from './running-items.ts';
import type { Setting } from './setting.ts';
import type { Frame, Heading, Strip } from './strip.ts';

/** The strips of a page, with what goes on over the breaks at its head and foot. Points. */
export interface PageOfStrips {
  readonly strips: readonly Strip[];
  readonly top: number;
  readonly left: number;
  readonly begins: Continued;
  readonly ends: Continued;
}

/** What stands on a page between its running lines, with the places that may be aimed at. Points. */
export interface Body {
  readonly items: readonly Item[];
  readonly ids: readonly {
    readonly id: string;
    readonly y: number;
    readonly isOfText: boolean;
    /** Of what stands first there. */
    readonly element?: StructureElement;
  }[];
  readonly headings: readonly (Heading & { readonly y: number; readonly element?: StructureElement })[];
}

const bodies = new WeakMap<Strip, PageOfStrips & { readonly body: Body }>();

/** Puts each strip on its page; the very strips of before, in the same places, are the body of before. */
export function setBody(page: PageOfStrips): Body {
  const [first] = page.strips;
  const known = first && bodies.get(first);
  if (known && isSamePage(known, page)) return known.body;
  const body = setBodyAnew(page);
  if (first) bodies.set(first, { ...page, body });
  return body;
}

const isSamePage = (a: PageOfStrips, b: PageOfStrips): boolean =>
  a.top === b.top &&
  a.left === b.left &&
  a.begins.head === b.begins.head &&
  a.ends.below === b.ends.below &&
  areSame(a.begins.frames, b.begins.frames) &&
  areSame(a.ends.frames, b.ends.frames) &&
  areSame(a.strips, b.strips);

const areSame = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

function setBodyAnew({ strips, top, left, begins, ends }: PageOfStrips): Body {
  let y = top;
  const items: Item[] = [];
  const ids: Body['ids'][number][] = [];
  const headings: Body['headings'][number][] = [];
  const frames: { frame: Frame; top: number; bottom: number }[] = [];
  for (const frame of begins.frames) {
    frames.push({ frame, top: y, bottom: y });
    y += frame.padding;
  }
  if (begins.head) {
    items.push(...inPlace(allMoved(begins.head.items, left, y)));
    y += begins.head.height;
  }
  for (const [at, strip] of strips.entries()) {
    y += at === 0 ? 0 : strip.before;
    const bottom = y + strip.height;
    for (const frame of strip.frames) {
      const begun = frames.find((each) => each.frame === frame);
      if (begun) begun.bottom = bottom;
      else frames.push({ frame, top: y, bottom });
    }
    const placed = inPlace(allMoved(strip.items, left, y));
    for (const { y: down, ids: own, heading } of [{ ...strip, y: 0 }, ...(strip.places ?? [])]) {
      if (own.length > 0) {
        const element = firstElement(placed, y + down);
        for (const id of own) ids.push({ id, y: y + down, isOfText: false, ...(element && { element }) });
      }
      if (heading) {
        const element = firstElement(placed, y + down);
        headings.push({ ...heading, y: y + down, ...(element && { element }) });
      }
    }
    for (const item of placed) {
      items.push(item);
      if (item.kind === 'text' && item.id !== undefined) {
        const element = typeof item.owner === 'string' ? undefined : item.owner;
        const y = item.baseline - item.size;
        ids.push({ id: item.id, y, isOfText: true, ...(element && { element }) });
      }
    }
    y = bottom;
  }
  // A frame that goes on closes below its last line here, around those inside it.
  let room = ends.below;
  for (const begun of frames.filter(({ frame }) => ends.frames.includes(frame))) {
    begun.bottom += room;
    room -= begun.frame.padding;
  }
  const framing = frames.map((each) => framed(each.frame, left, each.top, each.bottom));
  return { items: [...framing, ...items], ids, headings };
}

/** The element of the first text that stands below a height, in reading order. */
function firstElement(items: readonly Item[], y: number): StructureElement | undefined {
  for (const item of items) {
    if (item.kind === 'text' && typeof item.owner !== 'string' && item.baseline > y) return item.owner;
  }
  return undefined;
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

interface Before extends Pick<Setting, 'design' | 'faces' | 'messages'> {
  /** What its running lines say. */
  readonly running: string;
  readonly page: Page;
}

const pagesBefore = new WeakMap<Body, Before>();

/** A page with its running lines; `index` counts from 0. The page of before, where all of it is that of before. */
export function setPage(
  body: Body,
  document: Document,
  index: number,
  pages: number,
  { design, faces, messages, ...setting }: Setting,
): Page {
  const { kind, title, edition } = document;
  const running = JSON.stringify([kind, title, edition, index, pages]);
  const known = pagesBefore.get(body);
  if (
    known?.running === running &&
    known.design === design &&
    known.faces === faces &&
    known.messages === messages
  )
    return known.page;
  const { head, foot } = runningItems(document, index, pages, { design, faces, messages, ...setting });
  const page: Page = { ...sizeOf(design), items: [...head, ...body.items, ...foot] };
  pagesBefore.set(body, { design, faces, messages, running, page });
  return page;
}

const sizeOf = ({ page: { width, height } }: Design): Pick<Page, 'width' | 'height'> => ({
  width: millimetres(width),
  height: millimetres(height),
});
