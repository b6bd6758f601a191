import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import type { Review } from '../review/review.ts';
import type { Template } from './template.ts';

/**
 * What is said, where somebody asks for the document, of a review that lacks what it is made of; the document is then left out rather
 * than printed with empty sheets, and no other suffers from it.
 *
 * @param file that of the review, which somebody would add it to
 */
export function needsAreMet(template: Template, review: Review, file: string): Fault | undefined {
  if (template.needs === undefined || review.learning !== undefined) return undefined;
  return faultAgainst('learning-is-given', {
    severity: 'warning',
    place: topOf(file),
    found: `no \`learning:\`, of which the ${template.name} (\`${template.document}\`) is made, so that it was not made`,
    expected: '`learning:` with `title`, `outcomes`, `plan`, `scenario`, `reflection` and `peer discussion`',
    suggestion: `write one after the example of data/bark-2023/review.yaml, or ask for other documents`,
  });
}
