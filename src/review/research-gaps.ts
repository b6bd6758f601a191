import type { ResearchGap } from './review.ts';

/** Whether it says that no study looked at one finding, and so that its count is 0. */
export const isOfNoStudies = ({ kind, about, attributes }: ResearchGap): boolean =>
  kind === 'no studies' && about.length === 1 && attributes.size === 0;

const order = ['high', 'medium', 'low', undefined] as const;

/** The gaps from the highest priority to the lowest, and those without one last; those alike as the data have them. */
export const byPriority = (gaps: readonly ResearchGap[]): readonly ResearchGap[] =>
  order.flatMap((priority) => gaps.filter((gap) => gap.priority === priority));
