import type { Review } from '../review/review.ts';
import type { Template } from './template.ts';

/**
 * Whether any text of a review stands in a template’s language. Where none does, there is nothing yet for a document in that
 * language to say.
 */
export const isSpoken = ({ language }: Template, { languages }: Review): boolean =>
  languages.includes(language);
