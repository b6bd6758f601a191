import type { ReviewKind } from '../../review/review.ts';

/** What stands before each kind: “a review”, “an umbrella review”. */
const articles: Readonly<Record<ReviewKind, 'a' | 'an'>> = {
  'scoping review': 'a',
  'systematic review': 'a',
  'qualitative review': 'a',
  'mixed-methods review': 'a',
  'rapid review': 'a',
  'realist review': 'a',
  'narrative review': 'a',
  'umbrella review': 'an',
  'integrative review': 'an',
  'critical review': 'a',
  'state-of-the-art review': 'a',
  'literature review': 'a',
  'meta-analysis': 'a',
  'meta-ethnography': 'a',
  'evidence map': 'an',
  'evidence and gap map': 'an',
  'guideline synthesis': 'a',
};

/** “living systematic review”. */
export const kindInWords = (kind: ReviewKind, isLiving: boolean): string =>
  isLiving ? `living ${kind}` : kind;

/** “an umbrella review”. */
export const kindWithArticle = (kind: ReviewKind, isLiving: boolean): string =>
  `${isLiving ? 'a' : articles[kind]} ${kindInWords(kind, isLiving)}`;
