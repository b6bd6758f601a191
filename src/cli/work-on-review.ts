import type { CheckInput } from '../build/input.ts';
import type { Work } from '../fault/contained.ts';

/** All that is done for one review, where a fault of Brevier's own may be in any of it. */
export const workOnReview = ({ review, references, templates }: CheckInput, stage: string): Work => ({
  on: review.file,
  stage,
  place: { file: review.file, line: 1, column: 1 },
  files: [review.file, references.file, ...templates.map(({ file }) => file)],
});
