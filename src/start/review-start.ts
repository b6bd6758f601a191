import type { ReviewKind } from '../review/review.ts';
import { yearToDo } from '../review/to-dos-in.ts';
import { aboutPart } from './about-part.ts';
import { findingsPart } from './findings-part.ts';
import { learningPart } from './learning-part.ts';
import { methodsPart } from './methods-part.ts';

/** What is known of a review before anything of it is written down. */
export interface ReviewStart {
  /** The name of its folder. */
  readonly id: string;
  readonly citekey: string;
  readonly title?: string;
  readonly kind?: ReviewKind;
  /** The days of the edition and of the next review, ISO 8601. */
  readonly date: string;
  readonly nextReview: string;
}

/**
 * `review.yaml` for a person to fill in from top to bottom. Documents can be made of it at once, as drafts: what is left to do
 * begins with TO DO, and nothing stands there that could be taken for a fact.
 */
export const reviewStart = (start: ReviewStart): string =>
  [aboutPart(start), methodsPart(start), findingsPart, learningPart(start)].join('');

/** `references.json` with the one entry that documents cite, to be filled in as well. */
export const referencesStart = ({ citekey }: Pick<ReviewStart, 'citekey'>): string => `[
  {
    "id": "${citekey}",
    "type": "article-journal",
    "title": "TO DO: the title of the review, as it was published",
    "author": [{ "family": "TO DO: the author’s family name", "given": "TO DO: the author’s given names" }],
    "container-title": "TO DO: the journal",
    "issued": { "date-parts": [[${yearToDo}]] },
    "number": "TO DO: the number of the article; or write \\"page\\" or \\"DOI\\" in place of \\"number\\""
  }
]
`;
