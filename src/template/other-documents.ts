import type { Review } from '../review/review.ts';
import type { OtherDocument } from './filling.ts';
import { isSpoken } from './is-spoken.ts';
import { needsAreMet } from './needs-are-met.ts';
import type { Template } from './template.ts';

/**
 * The other documents on a review, by the address at which they are published. Without one there are none to name: a file that
 * was mailed alone has no dead links. Which of them are made in the same build makes no difference.
 */
export function otherDocuments(
  template: Template,
  review: Review,
  templates: readonly Template[],
): readonly OtherDocument[] {
  const folder = review.madeBy.publishedAt?.replace(/\/$/, '');
  if (folder === undefined) return [];
  return templates
    .filter(({ file, document }) => file !== template.file && document !== template.document)
    .filter((other) => isSpoken(other, review) && needsAreMet(other, review, '') === undefined)
    .map(({ name, language, document }) => ({ name, language, address: `${folder}/${document}.html` }));
}
