import type { Design } from '../../design/design.ts';
import type { Document } from '../../document/document.ts';
import type { Faces } from '../../face/face.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Destination, LaidOut, OutlineEntry, Page } from '../page.ts';
import { continuedAt } from './continued.ts';
import { fewestPages, paginate } from './paginate.ts';
import { type Given, setDocument } from './set-document.ts';
import { setBody, setPage } from './set-page.ts';
import { tighterDesigns } from './tighter-designs.ts';
import { mostPagesWithoutContents, withContents } from './with-contents.ts';
import { withPagesSettled } from './with-pages-settled.ts';

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
  const inDesign = (each: Design): LaidOut => {
    const settled = (asked: Document): LaidOut =>
      withPagesSettled(asked, messages, (said) => layOutAs(said, each, faces, messages, given));
    const laidOut = settled(document);
    if (!each.contents || laidOut.pages.length <= mostPagesWithoutContents) return laidOut;
    return settled({ ...document, tree: withContents(document.tree, messages) });
  };
  const open = inDesign(design);
  if (open.pages.length === 1) return open;
  for (const closer of tighterDesigns(design)) {
    const laidOut = inDesign(closer);
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
  const { strips, tops, left, room, structure, setting } = setDocument(
    document,
    design,
    faces,
    messages,
    given,
  );
  const ranges = paginate(strips, room, design.continued ? fewestPages : undefined);
  const destinations = new Map<string, Destination>();
  const headings: PlacedHeading[] = [];
  const pages = ranges.map(([start, end], page): Page => {
    const body = setBody({
      strips: strips.slice(start, end),
      top: page === 0 ? tops.first : tops.other,
      left,
      begins: continuedAt(strips, start),
      ends: continuedAt(strips, end),
    });
    for (const { id, isOfText, ...place } of body.ids)
      if (!isOfText || !destinations.has(id)) destinations.set(id, { page, ...place });
    for (const heading of body.headings) headings.push({ ...heading, page });
    return setPage(body, document, page, ranges.length, setting);
  });
  return { pages, structure: structure.root, outline: outlineOf(headings), destinations };
}

type PlacedHeading = Omit<OutlineEntry, 'children'> & { readonly level: number };

/** Sections, with the heads inside them. The title is the document's and is not repeated. */
function outlineOf(headings: readonly PlacedHeading[]): OutlineEntry[] {
  const entries: (OutlineEntry & { children: OutlineEntry[] })[] = [];
  for (const { level, ...entry } of headings) {
    if (level === 2) entries.push({ ...entry, children: [] });
    else if (level === 3) entries.at(-1)?.children.push({ ...entry, children: [] });
  }
  return entries;
}
