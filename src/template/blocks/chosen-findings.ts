import type { ChosenFor } from '../../messages/chosen-for.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Finding } from '../../review/review.ts';

/** Some of the findings of a review, in its own order, and the rest of them. */
export interface ChosenFindings {
  readonly chosen: readonly Finding[];
  readonly others: readonly Finding[];
  readonly why: ChosenFor;
  /** Whether one of the rest has as many studies as the last that is chosen for its number. */
  readonly areTied: boolean;
}

/**
 * At most so many findings, of a review that has more than there is room for: those that the data say matter most; where they say it of none,
 * those that most studies mention, the first of those that are equal; and where nothing is counted, the first ones.
 */
export function chosenFindings(all: readonly Finding[], most: number): ChosenFindings {
  if (all.length <= most) return { chosen: all, others: [], why: 'their order', areTied: false };
  const marked = all.filter(({ mattersMost }) => mattersMost === true);
  const countOf = ({ studies }: Finding): number => (studies && isReported(studies) ? studies.value : 0);
  const [why, ranked]: readonly [ChosenFor, readonly Finding[]] =
    marked.length > 0
      ? ['what matters most', marked]
      : all.some((finding) => countOf(finding) > 0)
        ? ['most studies', [...all].sort((a, b) => countOf(b) - countOf(a))]
        : ['their order', all];
  const first = new Set(ranked.slice(0, most));
  const [last, next] = [ranked[most - 1], ranked[most]];
  return {
    chosen: all.filter((finding) => first.has(finding)),
    others: all.filter((finding) => !first.has(finding)),
    why,
    areTied:
      why === 'most studies' && last !== undefined && next !== undefined && countOf(last) === countOf(next),
  };
}
