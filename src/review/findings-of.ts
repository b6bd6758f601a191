import type { Finding, Review } from './review.ts';

/** What the review found, in its own order: its sub-themes, and the themes that have none. */
export const findingsOf = ({ themes }: Pick<Review, 'themes'>): readonly Finding[] =>
  themes.flatMap(({ findings }) => findings);
