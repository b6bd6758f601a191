import { toString as textOf } from 'hast-util-to-string';
import type { Design } from '../../../src/design/design.ts';
import type { Document } from '../../../src/document/document.ts';
import type { Faces } from '../../../src/face/face.ts';
import { toHast } from '../../../src/html/to-hast.ts';
import type { Item, LaidOut, Page, TextItem } from '../../../src/pdf/page.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';
import { introduction } from './made-up.ts';
import { readingOrder } from './reading-order.ts';

/** What is wrong with the pages of any document at all, in words; nothing if they are as they should be. */
export function faultsOf(document: Document, laidOut: LaidOut, design: Design, faces: Faces): string[] {
  const read = folded(readingOrder(laidOut));
  const written = folded(textOf(toHast(document.tree)));
  return [
    ...laidOut.pages.flatMap((page, index) => placeFaults(page, index, design, faces)),
    ...(read === written ? [] : [`reads “${read}” for “${written}”`]),
    ...breakFaults(laidOut, design),
  ];
}

const folded = (text: string): string => text.replaceAll(/\s+/g, '');
const mm = (length: number): number => (length * 72) / 25.4;

interface Box {
  readonly what: string;
  readonly item: Item;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Texts from the height of their capitals down to the baseline; lines as thick as they are. */
function boxOf(item: Item, faces: Faces): Box {
  if (item.kind === 'text') {
    const bare = item.shaped.text.trimEnd();
    const face = faces[item.face];
    const width = (face.shape(bare).width * item.size) / 1000 + item.tracking * bare.length;
    const top = item.baseline - (face.capHeight * item.size) / 1000;
    return { what: bare, item, left: item.x, right: item.x + width, top, bottom: item.baseline };
  }
  if (item.kind === 'image') return { what: 'an image', item, ...rectangle(item) };
  if (item.kind === 'field') return { what: `the field ${item.name}`, item, ...rectangle(item) };
  const { shape, stroke } = item;
  const what = `a ${shape.form}`;
  switch (shape.form) {
    case 'rectangle':
      return { what, item, ...rectangle(shape) };
    case 'circle':
      return {
        what,
        item,
        left: shape.x - shape.radius,
        right: shape.x + shape.radius,
        top: shape.y - shape.radius,
        bottom: shape.y + shape.radius,
      };
    case 'line': {
      const half = (stroke?.width ?? 0) / 2;
      return { what, item, left: shape.x1, right: shape.x2, top: shape.y1 - half, bottom: shape.y2 + half };
    }
  }
}

const rectangle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** Points that widths and heights may be out by, from rounding and overhanging signs. */
const slack = 0.6;

function placeFaults(page: Page, index: number, { page: { margin } }: Design, faces: Faces): string[] {
  const boxes = page.items.map((item) => boxOf(item, faces)).filter(({ what }) => what !== '');
  const area = {
    left: mm(margin.left),
    right: page.width - mm(margin.right),
    // A raised sign stands out of the first line.
    top: mm(index === 0 ? margin.firstTop : margin.top) - 3,
    bottom: page.height - mm(margin.bottom),
  };
  // Running heads and feet stand in the margin.
  const paper = { left: area.left, right: area.right, top: mm(5), bottom: page.height - mm(5) };
  const outside = boxes.filter(({ item, ...box }) => {
    const isRunning = item.owner === 'header' || item.owner === 'footer';
    return !holds(isRunning ? paper : area, box);
  });
  const texts = boxes.filter(({ item }) => item.kind === 'text').sort((a, b) => a.top - b.top);
  const others = boxes.filter(({ item }) => item.kind !== 'text');
  const pairs = texts.flatMap((text, at) => [
    ...whileAbove(texts, at, text.bottom).map((other) => [text, other] as const),
    // A box holds its text; nothing else that is drawn touches any.
    ...others
      .filter((other) => meet(text, other) && !holds(other, text))
      .map((other) => [text, other] as const),
  ]);
  return [
    ...outside.map(({ what }) => `page ${index + 1}: ${what} is outside`),
    ...pairs.map(([one, other]) => `page ${index + 1}: ${one.what} and ${other.what} overlap`),
  ];
}

/** The texts after one that meet it, of those that are sorted by their tops. */
function whileAbove(texts: readonly Box[], at: number, bottom: number): Box[] {
  const met: Box[] = [];
  const [one] = texts.slice(at, at + 1);
  for (let next = at + 1; next < texts.length; next++) {
    const other = texts[next];
    if (!one || !other || other.top > bottom) break;
    if (meet(one, other)) met.push(other);
  }
  return met;
}

type Sides = Pick<Box, 'left' | 'right' | 'top' | 'bottom'>;

const meet = (a: Sides, b: Sides): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.2;

const holds = (outer: Sides, inner: Sides): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;

const inlineRoles: ReadonlySet<string> = new Set(['Link', 'Span', 'Code']);

/** What parts at the end of a page though it should not, and what ends one though it belongs to what follows. */
function breakFaults({ pages, structure }: LaidOut, design: Design): string[] {
  const parents = new Map<StructureElement, StructureElement>();
  const walk = (node: StructureElement): void => {
    for (const child of node.children) {
      parents.set(child, node);
      walk(child);
    }
  };
  walk(structure);
  const above = (node: StructureElement): StructureElement[] => {
    const parent = parents.get(node);
    return parent ? [parent, ...above(parent)] : [];
  };
  const blockOf = (node: StructureElement): StructureElement => {
    const parent = parents.get(node);
    return inlineRoles.has(node.role) && parent ? blockOf(parent) : node;
  };
  const texts = pages.map(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text' && typeof item.owner !== 'string' ? [{ item, block: blockOf(item.owner) }] : [],
    ),
  );

  const lines = new Map<StructureElement, number[][]>();
  const rows = new Map<StructureElement, number[][]>();
  const note = (
    into: Map<StructureElement, number[][]>,
    node: StructureElement,
    page: number,
    at: number,
  ): void => {
    const known = into.get(node) ?? [];
    into.set(node, known);
    known[page] = [...(known[page] ?? []), at];
  };
  for (const [page, all] of texts.entries()) {
    for (const { item, block } of all) {
      const row = [block, ...above(block)].find(({ role }) => role === 'TR');
      if (row) note(rows, row, page, item.baseline);
      else note(lines, block, page, item.baseline);
    }
  }

  const faults: string[] = [];
  for (const [block, perPage] of lines) {
    const parts = perPage.filter((part) => part !== undefined).map(linesOf);
    if (parts.length > 1 && (parts[0] === 1 || parts.at(-1) === 1))
      faults.push(`a line of ${block.role} is alone: ${parts.join(' + ')}`);
  }
  const { height, margin } = design.page;
  const room = mm(height - margin.top - margin.bottom);
  for (const [row, perPage] of rows) {
    // A head over rows; that of a breakdown stands beside its first row, and parts with it.
    if (row.children.length === 1) continue;
    const parts = perPage.filter((part) => part !== undefined);
    const tall = parts.reduce((sum, part) => sum + Math.max(...part) - Math.min(...part), 0);
    if (parts.length > 1 && tall < room * 0.6)
      faults.push(`a row of ${Math.round(tall)} points is divided over ${parts.length} pages`);
  }
  for (const [page, all] of texts.entries()) {
    const last = all.at(-1);
    if (!last || page === pages.length - 1) continue;
    const fault = footFault(
      last.block,
      above(last.block),
      all.map(({ item }) => item),
      parents,
    );
    if (fault) faults.push(`page ${page + 1} ends with ${fault}`);
  }
  return faults;
}

/** How many lines these baselines are of; a raised sign is in its line. */
function linesOf(baselines: readonly number[]): number {
  const sorted = [...baselines].sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > 7).length;
}

function footFault(
  block: StructureElement,
  above: readonly StructureElement[],
  texts: readonly TextItem[],
  parents: ReadonlyMap<StructureElement, StructureElement>,
): string | undefined {
  const roles = [block, ...above].map(({ role }) => role);
  if (roles.some((role) => /^H\d$/.test(role))) return 'a head';
  if (block.role === 'Caption' && roles[1] === 'Table') return 'the caption of a table';
  if (roles.includes('THead')) return 'the head of a table';
  const siblings = parents.get(block)?.children ?? [];
  const follows = block.children.some(({ role }) => role === 'L') || siblings.at(-1) !== block;
  const end = texts
    .slice(-12)
    .map(({ shaped }) => shaped.text)
    .join('')
    .trimEnd();
  return follows && introduction.test(end) ? `an introduction (${end})` : undefined;
}
