import * as z from 'zod';
import { referencesSchema } from './reference-schema.ts';
import { reviewSchema } from './review-schema.ts';

/** The text of `data/review.schema.json`, which gives editors completion, hover help and marks under mistakes. */
export const reviewJsonSchema = (): string => published(reviewSchema(), 'A research review for Brevier');

/** The text of `data/references.schema.json`. */
export const referencesJsonSchema = (): string =>
  published(referencesSchema(), 'References for Brevier, in CSL-JSON');

/** Draft 7 is what editors of YAML know. */
function published(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
