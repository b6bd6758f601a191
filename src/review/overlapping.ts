import { findingsOf } from './findings-of.ts';
import { isReported } from './is-reported.ts';
import type { Finding, Review } from './review.ts';

/**
 * The themes and sub-themes whose counts may count one study twice, so that they are not to be added up: where the studies are listed those that share
 * a study, and otherwise all that have a count, as nobody knows.
 */
export function overlapping(review: Review): readonly Finding[] {
  const { list } = review.studies;
  const counted = findingsOf(review).filter(({ studies }) => isReported(studies));
  const shared = isReported(list)
    ? counted.filter(({ id }) =>
        list.value.some(({ supports }) => supports.includes(id) && new Set(supports).size > 1),
      )
    : counted;
  return shared.length > 1 ? shared : [];
}
