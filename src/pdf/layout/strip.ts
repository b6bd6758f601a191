import { millimetres } from './millimetres.ts';
import type { Placed } from './moved.ts';
import type { Setting } from './setting.ts';

/**
 * A piece of the text area that no page break divides: a line, a row of a table, a drawing. A document is a list of
 * strips from top to bottom, and paging is choosing the strips before which a page ends.
 */
export interface Strip {
  /** Points. */
  readonly height: number;
  /** Space above it, which falls away at the top of a page. */
  readonly before: number;
  /** In points from the strip's own top and from the left edge of the text area. */
  readonly items: readonly Placed[];
  /** What a page break before it costs; infinite where none may be. */
  readonly breakCost: number;
  /** Whether a page begins with it, whatever there is room for. */
  readonly newPage?: boolean;
  /** Ids whose places are here. */
  readonly ids: readonly string[];
  readonly heading?: Heading;
  /** Ids and heads further down in it, where columns stand beside each other. */
  readonly places?: readonly StripPlace[];
  /** Boxes it stands in, the outermost first. */
  readonly frames: readonly Frame[];
  /** The head that a page begins with when this row is its first. */
  readonly tableHead?: TableHead;
  /**
   * What it is part of, the outermost first, by the name that a page begins with when that began on an earlier one: a section, a group of
   * rows, a row. Below the head of its table.
   */
  readonly names?: readonly TableHead[];
}

export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly title: string;
}

interface StripPlace {
  /** Points from the strip's top. */
  readonly y: number;
  readonly ids: readonly string[];
  readonly heading?: Heading;
}

export interface Frame {
  readonly x: number;
  readonly width: number;
  /** Points between it and what stands in it, kept on both sides of a page break too. */
  readonly padding: number;
  readonly fill?: string;
  readonly stroke?: { readonly colour: string; readonly width: number };
}

export interface TableHead {
  readonly height: number;
  /** Artifacts: a repeated head is read once only. */
  readonly items: readonly Placed[];
}

/** What a break costs, from a welcome place to one that only an overfull page may have. */
export const cost = {
  section: 0,
  block: 10,
  row: 14,
  line: 18,
  /** Between rows that stand under one head inside a table. */
  withinGroup: 30,
  /** Between parts of a box that stand each for itself, such as key messages, of which a reader sees all at once where a page can hold them. */
  boxed: 60,
  /** Where a page would begin or end with one entry or short item of several. */
  alone: 30,
  /** Between the values of one entry. */
  parted: 40,
  /** On top of the others, in a section that a page could hold. */
  divided: 15,
  reluctant: 60,
  /** Only so that no head stands alone. */
  lastResort: 1000,
  never: Number.POSITIVE_INFINITY,
} as const;

export const strip = (height: number, items: readonly Placed[], rest: Partial<Strip> = {}): Strip => ({
  height,
  before: 0,
  items,
  breakCost: cost.block,
  ids: [],
  frames: [],
  ...rest,
});

export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, each, index) => sum + each.height + (index === 0 ? 0 : each.before), 0);

/** Blocks one below the other, with a gap in points between them and the cost of a break there. */
export function stack(
  blocks: readonly (readonly Strip[])[],
  gap: number,
  breakCost: number = cost.block,
): Strip[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : spaced(block, gap, breakCost)));
}

/** The block with at least this much space above it. */
export function spaced(block: readonly Strip[], gap: number, breakCost?: number): Strip[] {
  const [first, ...rest] = block;
  if (!first) return [];
  const before = Math.max(gap, first.before);
  return [{ ...first, before, breakCost: Math.max(breakCost ?? first.breakCost, first.breakCost) }, ...rest];
}

/** Blocks so that a page rather not begins with the last or ends with the first, where that one is this low in points. */
export const notAlone = (blocks: readonly (readonly Strip[])[], low: number): (readonly Strip[])[] =>
  blocks.map((block, index) => {
    const isNear = (at: number): boolean => heightOf(blocks[at] ?? []) <= low;
    const isAlone = (index === 1 && isNear(0)) || (index === blocks.length - 1 && isNear(index));
    return index > 0 && isAlone ? spaced(block, 0, cost.alone) : block;
  });

/** An item or a row so that no page ends inside it, in a design that names what goes on over a page, unless it takes much of one. */
export const wholeIfShort = (
  block: readonly Strip[],
  { design: { page, continued } }: Setting,
): readonly Strip[] => (continued && heightOf(block) < millimetres(page.height) * 0.4 ? whole(block) : block);

/** The block so that no page ends inside it. */
export const whole = (block: readonly Strip[]): Strip[] =>
  block.map((strip, index) => (index === 0 ? strip : { ...strip, breakCost: cost.never }));
