import { provenanceSchema } from '../schema/provenance.ts';
import { referencesSchema } from '../schema/reference-schema.ts';
import { reviewSchema } from '../schema/review-schema.ts';
import { shapeOf } from './shape.ts';

/** `review.yaml`. */
export const reviewShape = shapeOf('review', reviewSchema);

/** `references.json`. */
export const referencesShape = shapeOf('references', referencesSchema);

/** What any mapping of a review can say of where it comes from. */
export const provenanceShape = shapeOf('provenance', provenanceSchema);
