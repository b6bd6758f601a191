import type { Design } from '../design/design.ts';
import { shortened } from '../fault/shortened.ts';
import type { Item, LaidOut, OutlineEntry, Page, TextItem } from './page.ts';

/** Something of a page that stands where nothing of its kind may stand. */
export interface Outside {
  /** Counts from 1. */
  readonly page: number;
  /** What it is, in words: “13 studies”, the figure “In words …”. */
  readonly what: string;
  /** The head that it stands under, where there is one. */
  readonly under?: string;
  readonly edge: Edge;
  /** By how much it stands out there, in millimetres. */
  readonly by: number;
}

type Edge = 'above' | 'below' | 'to the left of' | 'to the right of';

/** Points; y grows downwards. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What leaves its place on laid out pages, the worst of each page: everything that belongs to the document stays in the type area, and
 * running heads and feet stay in the margin above and below it. Text counts from its capitals down to its descenders and as wide
 * as its glyphs, shapes and pictures as they are, and links as the texts that they lie over.
 *
 * Nothing else sees it: a PDF with text below the edge of its paper is valid.
 */
export function outsideTypeArea({ pages, outline }: LaidOut, design: Design): readonly Outside[] {
  return pages.flatMap((page, index) => {
    const areas = areasOf(page, index, design);
    const outside = page.items.flatMap((item) => {
      const box = inkOf(item);
      const out = box && worst(item, box, areas);
      return out ? [{ item, box, ...out }] : [];
    });
    const [first, ...rest] = outside;
    if (!first) return [];
    const most = rest.reduce((a, b) => (b.by > a.by ? b : a), first);
    const under = headAbove(outline, index, most.box.top);
    return [
      {
        page: index + 1,
        what: nameOf(most.item, most.box, page),
        ...(under === undefined ? {} : { under }),
        edge: most.edge,
        by: inMillimetres(most.by),
      },
    ];
  });
}

interface Areas {
  readonly type: Box;
  readonly head: Box;
  readonly foot: Box;
}

/** Points at the edge of the paper that office printers leave white. */
const unprinted = (5 * 72) / 25.4;

function areasOf({ width, height }: Page, index: number, { page: { margin } }: Design): Areas {
  const points = (millimetres: number): number => (millimetres * 72) / 25.4;
  const sides = { left: points(margin.left), right: width - points(margin.right) };
  const type = {
    ...sides,
    top: points(index === 0 ? margin.firstTop : margin.top),
    bottom: height - points(margin.bottom),
  };
  return {
    type,
    head: { ...sides, top: unprinted, bottom: type.top },
    foot: { ...sides, top: type.bottom, bottom: height - unprinted },
  };
}

/** Ink of the item; nothing for text that is but space. A line counts as thin: half of its thickness stands on each side. */
function inkOf(item: Item): Box | undefined {
  switch (item.kind) {
    case 'text': {
      const width = inkWidth(item);
      if (width === 0) return undefined;
      return {
        left: item.x,
        right: item.x + width,
        top: item.baseline - capitals * item.size,
        bottom: item.baseline + descenders * item.size,
      };
    }
    case 'image':
    case 'field':
      return rectangle(item);
    case 'shape': {
      const { shape } = item;
      if (shape.form === 'rectangle') return rectangle(shape);
      if (shape.form === 'circle') {
        const { x, y, radius } = shape;
        return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      }
      const { x1, x2, y1, y2 } = shape;
      return {
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
      };
    }
  }
}

/** In ems: what stands out of the baseline in the faces of a text. */
const capitals = 0.66;
const descenders = 0.2;

/** Points that a text takes without the space at its end. */
function inkWidth({ shaped: { glyphs }, size, tracking }: TextItem): number {
  const end = glyphs.findLastIndex(({ characters }) => characters.trim() !== '') + 1;
  return glyphs.slice(0, end).reduce((sum, { advance }) => sum + (advance * size) / 1000 + tracking, 0);
}

const rectangle = ({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): Box => ({ left: x, right: x + width, top: y, bottom: y + height });

interface Out {
  readonly edge: Edge;
  /** Points. */
  readonly by: number;
}

function worst(item: Item, box: Box, { type, head, foot }: Areas): Out | undefined {
  const inType = outOf(type, item, box);
  // The head of a table is repeated as a running head is, and stands in the type area.
  if (item.owner === 'header') return inType && outOf(head, item, box);
  if (item.owner === 'footer') return outOf(foot, item, box);
  return inType;
}

/** Points that lengths may be out by, from adding them up, and from signs that stand out a little of their line. */
const slack = { across: 0.6, down: 1, ofType: 0.2 };

function outOf(area: Box, item: Item, box: Box): Out | undefined {
  const down = slack.down + (item.kind === 'text' ? slack.ofType * item.size : 0);
  const outs: readonly (readonly [Edge, number, number])[] = [
    ['below', box.bottom - area.bottom, down],
    ['above', area.top - box.top, down],
    ['to the right of', box.right - area.right, slack.across],
    ['to the left of', area.left - box.left, slack.across],
  ];
  // What is no number is nowhere.
  const [out] = outs.filter(([, by, most]) => !(by <= most)).sort(([, a], [, b]) => b - a);
  return out && { edge: out[0], by: out[1] };
}

const mostLetters = 60;

function nameOf(item: Item, box: Box, page: Page): string {
  if (typeof item.owner !== 'string' && item.owner.alt !== undefined)
    return `the figure “${shortened(item.owner.alt, mostLetters)}”`;
  if (item.kind === 'text') return `“${shortened(lineOf(item, page), mostLetters)}”`;
  if (item.kind === 'field') return `the field “${shortened(item.tooltip, mostLetters)}”`;
  const near = page.items
    .flatMap((each) => (each.kind === 'text' && typeof each.owner !== 'string' ? [each] : []))
    .sort((a, b) => Math.abs(a.baseline - box.bottom) - Math.abs(b.baseline - box.bottom))[0];
  return near
    ? `a line, frame or picture near “${shortened(lineOf(near, page), mostLetters)}”`
    : 'a line, frame or picture';
}

/** The words of one owner on one line. */
const lineOf = ({ owner, baseline }: TextItem, { items }: Page): string =>
  items
    .map((item) =>
      item.kind === 'text' && item.owner === owner && item.baseline === baseline ? item.shaped.text : '',
    )
    .join('')
    .trim();

/** The last head that begins above a place. */
function headAbove(outline: readonly OutlineEntry[], page: number, y: number): string | undefined {
  const heads = outline.flatMap((entry) => [entry, ...entry.children]);
  return heads.findLast((head) => head.page < page || (head.page === page && head.y <= y))?.title;
}

const inMillimetres = (points: number): number => Math.round((points * 254) / 72) / 10;
