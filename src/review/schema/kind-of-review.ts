import { once } from '../../cache/once.ts';
import { nearest } from '../../fault/nearest.ts';
import { isCalledLiving, kindCalled, reviewKinds } from '../review-kind.ts';
import { oneOf } from './scalars.ts';

/** The kind of a review, by one name each; what the field also calls it is answered with that name. */
export const kindOfReview = once(() => oneOf(reviewKinds, 'The kind of review.', 'scoping review', suggest));

function suggest(written: unknown): string | undefined {
  const name = String(written);
  const kind = kindCalled(name) ?? nearest(name.toLowerCase(), reviewKinds);
  if (kind === undefined)
    return 'take the kind that its methods are most like; `approach` has room for its own name';
  return isCalledLiving(name)
    ? `did you mean \`${kind}\`, with \`living: yes\` beside \`kind\`?`
    : `did you mean \`${kind}\`?`;
}
