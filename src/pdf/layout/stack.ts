import { cost, heightOf, type Strip } from './strip.ts';

/** Blocks one below the other, with a gap in points between them and the cost of a break there. */
export function stack(
  blocks: readonly (readonly Strip[])[],
  gap: number,
  breakCost: number = cost.block,
): Strip[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [spaced(block, gap, breakCost)].flat()));
}

/** The block with at least this much space above it. */
export function spaced(block: readonly Strip[], gap: number, breakCost?: number): Strip[] {
  return block.map((strip, index) =>
    index === 0
      ? {
          ...strip,
          before: Math.max(gap, strip.before),
          breakCost: breakCost === undefined ? strip.breakCost : Math.max(breakCost, strip.breakCost),
        }
      : strip,
  );
}

/** Blocks so that a page rather not begins with the last or ends with the first, where that one is this low in points. */
export const notAlone = (blocks: readonly (readonly Strip[])[], low: number): (readonly Strip[])[] =>
  blocks.map((block, index) => {
    const isNear = (at: number): boolean => heightOf(blocks[at] ?? []) <= low;
    const isAlone = (index === 1 && isNear(0)) || (index === blocks.length - 1 && isNear(index));
    return index > 0 && isAlone ? spaced(block, 0, cost.alone) : block;
  });

/** The block so that no page ends inside it. */
export const whole = (block: readonly Strip[]): Strip[] =>
  block.map((strip, index) => (index === 0 ? strip : { ...strip, breakCost: cost.never }));
