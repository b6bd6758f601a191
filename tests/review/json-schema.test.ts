import { expect, test } from 'vitest';
import { referencesJsonSchema, reviewJsonSchema } from '../../src/review/schema/json-schema.ts';

// `npm run schema` writes the files anew.
test('the published JSON Schema of a review is the one that it is checked with', async () => {
  await expect(reviewJsonSchema()).toMatchFileSnapshot('../../data/review.schema.json');
});

test('the published JSON Schema of references is the one that they are checked with', async () => {
  await expect(referencesJsonSchema()).toMatchFileSnapshot('../../data/references.schema.json');
});
