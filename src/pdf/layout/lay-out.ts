import type { Design } from '../../design/design.ts';
import type { Document } from '../../document/document.ts';
import type { Faces } from '../../face/face.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Destination, LaidOut, OutlineEntry, Page } from '../page.ts';
import { continuedAt } from './continued.ts';
import { hasPageReferences, withPagesSaid } from './page-references.ts';
import { fewestPages, paginate } from './paginate.ts';
import { type Given, setDocument } from './set-document.ts';
import { setBody, setPage } from './set-page.ts';
import { tighterDesigns } from './tighter-designs.ts';
import { mostPagesWithoutContents, withContents } from './with-contents.ts';

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
    const lay = (said: Document): LaidOut => layOutAs(said, each, faces, messages, given);
    const laidOut = layOutWithPages(document, messages, lay);
    if (!each.contents || laidOut.pages.length <= mostPagesWithoutContents) return laidOut;
    return layOutWithPages({ ...document, tree: withContents(document.tree, messages) }, messages, lay);
  };
  const open = inDesign(design);
  if (open.pages.length === 1) return open;
  for (const closer of tighterDesigns(design)) {
    const laidOut = inDesign(closer);
    if (laidOut.pages.length < open.pages.length) return laidOut;
  }
  return open;
}

/** Numbers of pages move what they stand beside, if at all, by a line: after so many times they are those of the pages. */
const mostTimes = 4;

/** The same with the page said behind each link that asks for it, which is known once the pages are there. */
function layOutWithPages(
  document: Document,
  messages: Messages,
  lay: (document: Document) => LaidOut,
): LaidOut {
  let laidOut = lay(document);
  if (!hasPageReferences(document.tree)) return laidOut;
  let said = '';
  for (let time = 0; time < mostTimes; time++) {
    const { destinations } = laidOut;
    const pages = JSON.stringify([...destinations].map(([id, { page }]) => [id, page]));
    if (pages === said) break;
    said = pages;
    const pageOf = (id: string): number | undefined => {
      const found = destinations.get(id);
      return found && found.page + 1;
    };
    laidOut = lay({ ...document, tree: withPagesSaid(document.tree, pageOf, messages) });
  }
  return laidOut;
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
  const headings: { level: number; title: string; page: number; y: number }[] = [];
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
