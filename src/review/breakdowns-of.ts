import type { Breakdown, Review } from './review.ts';

/** All by which the studies of a review are charted: how they were done, and what else is told of them. */
export const breakdownsOf = ({
  methods,
  attributes,
}: Pick<Review, 'methods' | 'attributes'>): readonly Breakdown[] => [...methods, ...attributes];

/** The way to a breakdown in the data: `methods.sampling`, `attributes.design`. */
export const pathOfBreakdown = ({ id, parts }: Breakdown): string =>
  parts[0]?.studies.path.split('.').slice(0, -1).join('.') ?? `attributes.${id}`;
