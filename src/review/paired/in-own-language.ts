import type { ReviewData, ReviewInput } from '../schema/review-schema.ts';
import { inLanguage } from './in-language.ts';

/** The data in the review's own language; a text that lacks it, which is a fault, in any that it has. */
export const inOwnLanguage = (data: ReviewData): ReviewInput =>
  inLanguage(
    data,
    (words) =>
      words.in(data.language, data.language) ??
      (typeof words.given === 'string' ? words.given : (Object.values(words.given)[0] ?? '…')),
  );
