import { cost, type Strip } from './strip.ts';

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

/** The block so that no page ends inside it. */
export const whole = (block: readonly Strip[]): Strip[] =>
  block.map((strip, index) => (index === 0 ? strip : { ...strip, breakCost: cost.never }));
