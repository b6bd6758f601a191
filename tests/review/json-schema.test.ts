import { expect, test } from 'vitest';
import { referencesJsonSchema, reviewJsonSchema } from '../../src/review/schema/json-schema.ts';

// `npm run schema` writes the files anew.
test('the published JSON Schema of a review is the one that it is checked with', async () => {
  await expect(reviewJsonSchema()).toMatchFileSnapshot('../../data/review.schema.json');
});

test('the published JSON Schema of references is the one that they are checked with', async () => {
  await expect(referencesJsonSchema()).toMatchFileSnapshot('../../data/references.schema.json');
});

const review = JSON.parse(reviewJsonSchema());
const participants = review.properties.participants.properties;
const theme = review.properties.themes.items.properties;

test('editors show what a key is on every form of its value, and on why there is none', () => {
  const descriptionsOf = ({ anyOf }: { readonly anyOf: readonly { readonly description: string }[] }) =>
    anyOf.map(({ description }) => description.split('.')[0]);
  expect(descriptionsOf(participants.total)).toEqual(
    Array(5).fill('How many people took part in all included studies'),
  );
  expect(descriptionsOf(theme.hinders)).toEqual(Array(6).fill('What can hinder, each with who says it'));
  expect(descriptionsOf(review.properties.title)).toEqual(Array(2).fill('The short title of the documents'));
  expect(review.properties.question).toMatchObject({
    type: 'object',
    description: 'What the review asked, and who says so.',
  });
  expect(review.title).toBe('Review');
});

test('editors say of a value that does not fit what the command says', () => {
  const expectedOf = ({ anyOf }: { readonly anyOf: readonly { readonly errorMessage?: string }[] }) =>
    anyOf[0]?.errorMessage;
  expect(expectedOf(participants.ages)).toBe(
    'Expected a range such as `{ from: 18, to: 75 }`, or `{ not reported: the reason }`.',
  );
  expect(expectedOf(participants.total)).toBe(
    'Expected a whole number in digits, such as 12, or `{ not reported: the reason }`.',
  );
  expect(review.properties.edition.properties.date.errorMessage).toBe(
    'Expected a date as year-month-day, such as 2026-11-24.',
  );
  expect(review.definitions['how-sure'].errorMessage).toBe(
    'Expected `high`, `medium`, `low to medium` or `low`.',
  );
});

test('editors complete the words that a key can have, and why there is no value', () => {
  expect(
    theme.helps.defaultSnippets.map(({ body }: { readonly body: string }) =>
      body.replace(/\$\{1:(.*?)\}/, '$1'),
    ),
  ).toEqual([
    '{ not reported: the reason }',
    '{ not known: the reason }',
    '{ not applicable: the reason }',
    '{ not assessed: the reason }',
  ]);
  expect(review.definitions.claim.properties.by.enum).toContain('participants');
});
