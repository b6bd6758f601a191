import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import { type Fault, faultAgainst, type Place } from '../fault/fault.ts';
import { shortened } from '../fault/shortened.ts';
import { across, type Edges, edgesOf } from './item-geometry.ts';
import { inMillimetres, millimetres } from './layout/millimetres.ts';
import type { Item, LaidOut, OutlineEntry, Page, TextItem } from './page.ts';

/**
 * Faults of pages on which something leaves its place. No such page is written: what stands over the foot or below the paper
 * is lost to its readers.
 *
 * @param place of the template that makes the document
 */
export const inkWithinPage = (
  { reviewId, name }: Document,
  laidOut: LaidOut,
  design: Design,
  place: Place,
): readonly Fault[] =>
  once(outsideTypeArea(laidOut, design)).map(
    ({ page, what, under, edge, by, others }): Fault =>
      faultAgainst('ink-within-page', {
        place,
        found: `${what}${under === undefined ? '' : `, under “${under}”,`} ${by} mm ${edge} its place on page ${page}${others === 0 ? '' : ` and ${others} more`} of ${reviewId}/${name}.pdf`,
        expected: 'everything inside the margins of its page',
        suggestion:
          'this is Brevier’s fault, not yours, so please report it with this message; until it is corrected, shorten what is named, take its block out of the template, or use a design with a larger page',
      }),
  );

/** What stands out on many pages, as a running foot does, is said of the first of them. */
function once(all: readonly Outside[]): readonly (Outside & { readonly others: number })[] {
  const same = (a: Outside): Outside[] => all.filter((b) => a.what === b.what && a.edge === b.edge);
  return all
    .filter((each) => same(each)[0] === each)
    .map((first) => ({ ...first, others: same(first).length - 1 }));
}

/** Something of a page that stands where nothing of its kind may stand. */
interface Outside {
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

/**
 * What leaves its place on laid out pages, the worst of each page: everything that belongs to the document stays in the type area, and
 * running heads and feet stay in the margin above and below it. Text counts from its capitals down to its descenders and as wide
 * as its glyphs, shapes and pictures as they are, and links as the texts that they lie over.
 *
 * Nothing else sees it: a PDF with text below the edge of its paper is valid.
 */
export function outsideTypeArea({ pages, outline }: LaidOut, design: Design): readonly Outside[] {
  return pages.flatMap((page, index) => {
    const before = faultless.get(page);
    if (before?.design === design && before.isFirst === (index === 0)) return [];
    const areas = areasOf(page, index, design);
    let worst: ({ readonly item: Item; readonly ink: Edges } & Out) | undefined;
    for (const item of page.items) {
      if (outOfPlace(item, roomOf(item), areas) === undefined) continue;
      const ink = inkOf(item);
      const out = ink && outOfPlace(item, ink, areas);
      if (out && (worst === undefined || out.by > worst.by)) worst = { item, ink, ...out };
    }
    if (!worst) {
      faultless.set(page, { design, isFirst: index === 0 });
      return [];
    }
    const under = headAbove(outline, index, worst.ink.top);
    return [
      {
        page: index + 1,
        what: nameOf(worst.item, worst.ink, page),
        ...(under === undefined ? {} : { under }),
        edge: worst.edge,
        by: Math.round(inMillimetres(worst.by) * 10) / 10,
      },
    ];
  });
}

/** Pages that were looked at before. */
const faultless = new WeakMap<Page, { readonly design: Design; readonly isFirst: boolean }>();

interface Areas {
  readonly type: Edges;
  readonly head: Edges;
  readonly foot: Edges;
}

/** Points at the edge of the paper that office printers leave white. */
const unprinted = millimetres(5);

function areasOf({ width, height }: Page, index: number, { page: { margin } }: Design): Areas {
  const sides = { left: millimetres(margin.left), right: width - millimetres(margin.right) };
  const top = millimetres(index === 0 ? margin.firstTop : margin.top);
  const bottom = height - millimetres(margin.bottom);
  return {
    type: { ...sides, top, bottom },
    head: { ...sides, top: unprinted, bottom: top },
    foot: { ...sides, top: bottom, bottom: height - unprinted },
  };
}

/** In ems: what stands out of the baseline in the faces of a text. */
const letters = { above: 0.66, below: 0.2 };

/** What an item takes up with the space at its end: what is within its place so is so without it. */
function roomOf(item: Item): Edges {
  const edges = edgesOf(item, letters);
  if (item.kind !== 'text') return edges;
  const { x, size, tracking, shaped } = item;
  if (item.turned) return edges;
  const right = x + (shaped.width * size) / 1000 + tracking * shaped.glyphs.length;
  return right <= edges.right ? edges : { ...edges, right };
}

/** Ink of the item; nothing for text that is but space. */
function inkOf(item: Item): Edges | undefined {
  const edges = edgesOf(item, letters);
  if (item.kind !== 'text') return edges;
  const width = inkWidth(item);
  if (width === 0) return undefined;
  return item.turned ? { ...edges, top: item.baseline - width } : { ...edges, right: item.x + width };
}

/** Points that a text takes without the space at its end. */
function inkWidth({ shaped: { glyphs }, size, tracking }: TextItem): number {
  const end = glyphs.findLastIndex(({ characters }) => characters.trim() !== '') + 1;
  return glyphs.slice(0, end).reduce((sum, { advance }) => sum + (advance * size) / 1000 + tracking, 0);
}

interface Out {
  readonly edge: Edge;
  /** Points. */
  readonly by: number;
}

function outOfPlace(item: Item, ink: Edges, { type, head, foot }: Areas): Out | undefined {
  const inType = outOf(type, item, ink);
  // The head of a table is repeated as a running head is, and stands in the type area.
  if (item.owner === 'header') return inType && outOf(head, item, ink);
  return item.owner === 'footer' ? outOf(foot, item, ink) : inType;
}

/** Points that lengths may be out by, from adding them up, and from signs that stand out a little of their line. */
const slack = { across: 0.6, down: 1, ofType: 0.2 };

function outOf(area: Edges, item: Item, ink: Edges): Out | undefined {
  const down = slack.down + (item.kind === 'text' ? slack.ofType * item.size : 0);
  const [below, above] = [ink.bottom - area.bottom, area.top - ink.top];
  const [right, left] = [ink.right - area.right, area.left - ink.left];
  // What is no number is nowhere.
  if (below <= down && above <= down && right <= slack.across && left <= slack.across) return undefined;
  const outs: readonly (readonly [Edge, number, number])[] = [
    ['below', below, down],
    ['above', above, down],
    ['to the right of', right, slack.across],
    ['to the left of', left, slack.across],
  ];
  const [out] = outs.filter(([, by, most]) => !(by <= most)).sort(([, a], [, b]) => b - a);
  return out && { edge: out[0], by: out[1] };
}

const mostLetters = 60;

function nameOf(item: Item, ink: Edges, page: Page): string {
  const quoted = (text: string): string => `“${shortened(text, mostLetters)}”`;
  if (typeof item.owner !== 'string' && item.owner.alt !== undefined)
    return `the figure ${quoted(item.owner.alt)}`;
  switch (item.kind) {
    case 'text':
      return quoted(lineOf(item, page));
    case 'field':
      return `the field ${quoted(item.tooltip)}`;
    case 'shape':
    case 'image': {
      const [near] = page.items
        .flatMap((each) => (each.kind === 'text' && typeof each.owner !== 'string' ? [each] : []))
        .sort((a, b) => Math.abs(a.baseline - ink.bottom) - Math.abs(b.baseline - ink.bottom));
      return `a line, frame or picture${near ? ` near ${quoted(lineOf(near, page))}` : ''}`;
    }
  }
}

/** The words of one owner on one line. */
const lineOf = (text: TextItem, { items }: Page): string =>
  items
    .map((item) =>
      item.kind === 'text' && item.owner === text.owner && across(item) === across(text)
        ? item.shaped.text
        : '',
    )
    .join('')
    .trim();

/** The last head that begins above a place. */
function headAbove(outline: readonly OutlineEntry[], page: number, y: number): string | undefined {
  const heads = outline.flatMap((entry) => [entry, ...entry.children]);
  return heads.findLast((head) => head.page < page || (head.page === page && head.y <= y))?.title;
}
