import type { Review, Untranslated } from '../review.ts';
import type { Checked } from '../rules/rule.ts';
import type { ReviewInput } from '../schema/review-schema.ts';
import type { Written } from '../yaml/written.ts';
import type { Here } from './here.ts';
import { resolveReview } from './resolve-review.ts';

/** A review in one language, with the data and the file that it was made from. */
export type Resolved = Pick<Checked, 'review' | 'data' | 'written' | 'proses'>;

/**
 * The review, and those of its texts that may hold inline Markdown and stand in its language.
 *
 * @param whole what only the whole file tells
 * @param untranslated the texts of the data that stand in another language, by the numbers of their marks
 */
export function resolveTexts(
  data: ReviewInput,
  written: Written,
  whole: Pick<Review, 'toDo' | 'languages'>,
  report: Here['report'],
  untranslated: readonly Untranslated[] = [],
): Resolved {
  const proses: Checked['proses'][number][] = [];
  const review = resolveReview(
    data,
    {
      written,
      keys: [],
      path: '',
      inForce: { sources: [], sure: undefined },
      report,
      note: (prose, keys) => {
        if (prose.untranslated === undefined) proses.push({ prose, keys });
      },
    },
    whole,
    untranslated,
  );
  return { review, data, written, proses };
}
