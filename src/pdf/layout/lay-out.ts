import type { Element } from 'hast';
import type { Design } from '../../design/design.ts';
import type { Picture } from '../../design/read-picture.ts';
import { classNames } from '../../document/class-names.ts';
import type { Document } from '../../document/document.ts';
import { elementsOf } from '../../document/elements-of.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Faces } from '../face.ts';
import type { Item, LaidOut, OutlineEntry, Page } from '../page.ts';
import type { Hyphenator } from './hyphenator.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { paginate } from './paginate.ts';
import { runningItems } from './running-items.ts';
import { setBlocks } from './set-blocks.ts';
import { setCover } from './set-cover.ts';
import { setFigures } from './set-figures.ts';
import { setSection } from './set-section.ts';
import type { Measure, Setting } from './setting.ts';
import { spaced } from './stack.ts';
import type { Frame, Strip } from './strip.ts';
import { structureOf } from './structure-of.ts';

/** What layout uses where there is such a thing. */
interface Given {
  readonly logo?: Picture;
  /** Divides words where lines end, for a design that asks for it. */
  readonly hyphenate?: Hyphenator;
}

/**
 * Lays a document out on pages, as plain data in points: sets its blocks as strips, chooses where pages end, and
 * puts each strip on its page. Nothing is painted and nothing measured later.
 */
export function layOut(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  given: Given = {},
): LaidOut {
  const structure = structureOf(document.tree);
  const setting: Setting = { design, faces, messages, structure, lang: document.lang, ...given };
  const { page } = design;
  const [left, width] = [
    millimetres(page.margin.left),
    millimetres(page.width - page.margin.left - page.margin.right),
  ];
  const strips = setDocument(
    elementsOf(document.tree),
    { x: 0, width, text: 'body', marks: design.marks.findings },
    setting,
  );
  const height = millimetres(page.height);
  const tops = { first: millimetres(page.margin.firstTop), other: millimetres(page.margin.top) };
  const bottom = height - millimetres(page.margin.bottom);
  const ranges = paginate(strips, { first: bottom - tops.first, other: bottom - tops.other });

  const destinations = new Map<string, { page: number; y: number }>();
  const headings: { level: number; title: string; page: number; y: number }[] = [];
  const pages = ranges.map(([start, end], index): Page => {
    let y = index === 0 ? tops.first : tops.other;
    const items: Item[] = [];
    const frames: { frame: Frame; top: number; bottom: number }[] = [];
    const head =
      start > 0 && strips[start - 1]?.tableHead === strips[start]?.tableHead
        ? strips[start]?.tableHead
        : undefined;
    if (head) {
      items.push(...allMoved(head.items, left, y));
      y += head.height;
    }
    strips.slice(start, end).forEach((strip, at) => {
      const before = at === 0 ? 0 : strip.before;
      for (const frame of strip.frames) {
        const open = frames.find((each) => each.frame === frame);
        if (open) open.bottom = y + before + strip.height;
        else frames.push({ frame, top: y + before, bottom: y + before + strip.height });
      }
      y += before;
      for (const id of strip.ids) destinations.set(id, { page: index, y });
      if (strip.heading) headings.push({ ...strip.heading, page: index, y });
      const moved = allMoved(strip.items, left, y);
      for (const item of moved)
        if (item.kind === 'text' && item.id !== undefined && !destinations.has(item.id))
          destinations.set(item.id, { page: index, y: item.baseline - item.size });
      items.push(...moved);
      y += strip.height;
    });
    const running = runningItems(document, index, ranges.length, setting);
    return {
      width: millimetres(page.width),
      height,
      items: [
        ...running.head,
        ...frames.map(({ frame, top, bottom: end_ }) => framed(frame, left, top, end_)),
        ...items,
        ...running.foot,
      ],
    };
  });
  return { pages, structure: structure.root, outline: outlineOf(headings), destinations };
}

function setDocument(blocks: readonly Element[], measure: Measure, setting: Setting): Strip[] {
  return blocks.flatMap((block, index) => {
    const set = setTop(block, measure, setting);
    return index === 0 || block.tagName === 'section' ? set : spaced(set, millimetres(11));
  });
}

function setTop(block: Element, measure: Measure, setting: Setting): Strip[] {
  if (block.tagName === 'header') return setCover(block, measure, setting);
  if (block.tagName === 'section') return setSection(block, measure, setting);
  if (block.tagName === 'ul' && classNames(block).includes('figures'))
    return setFigures(block, measure, setting);
  return setBlocks([block], measure, setting);
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
