import { expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { readReview } from '../build/read-review.ts';

const folder = 'tests/fixtures/reviews/singing-together';

/** What is found when the kind and the words of the made-up umbrella review are others. */
async function faultsOf(kind: string, words: string) {
  const input = await readReview(folder, (review) =>
    review
      .replace(/^kind: .*$/m, kind)
      .replace(/^living: .*\n/m, '')
      .replace(/^words: .*$/m, words),
  );
  return checkReview(input)
    .faults.filter(({ severity }) => severity === 'error')
    .map(({ rule, found, suggestion }) => [rule, found, suggestion]);
}

const words = 'words: { studies: reviews, themes: outcome areas }';

test.each([
  ['overview of reviews', 'did you mean `umbrella review`?'],
  ['Umbrella Review', 'did you mean `umbrella review`?'],
  ['umbrella', 'did you mean `umbrella review`?'],
  ['qualitative evidence synthesis', 'did you mean `qualitative review`?'],
  ['mixed methods review', 'did you mean `mixed-methods review`?'],
  ['EGM', 'did you mean `evidence and gap map`?'],
  ['systematic map', 'did you mean `evidence map`?'],
  ['rapid evidence assessment', 'did you mean `rapid review`?'],
  ['Living systematic review', 'did you mean `systematic review`, with `living: yes` beside `kind`?'],
  ['scopng review', 'did you mean `scoping review`?'],
  [
    'ethnography of bees',
    'take the kind that its methods are most like; `approach` has room for its own name',
  ],
])('the kind %s is answered', async (kind, suggestion) => {
  expect(await faultsOf(`kind: ${kind}`, words)).toEqual([
    ['data-has-known-shape', `‘${kind}’ for \`kind\``, suggestion],
  ]);
});

test.each([
  ['{ studies: review }', 'did you mean `reviews`?'],
  ['{ studies: reviews, themes: outcome area }', 'did you mean `outcome areas`?'],
  [
    '{ studies: reviews, themes: bees }',
    'take the one that is nearest in meaning: documents know these in every language',
  ],
])('words %s are answered', async (given, suggestion) => {
  expect(
    (await faultsOf('kind: umbrella review', `words: ${given}`)).map(([rule, , advice]) => [rule, advice]),
  ).toEqual([['data-has-known-shape', suggestion]]);
});

test('a count of the review’s own is found by its noun, and a count of anything else is not', async () => {
  const input = await readReview(folder, (review) =>
    review.replace(
      /^subtitle: .*$/m,
      'subtitle: What 9 reviews say of 71 studies in 2 domains, and most reviews (:value[themes.breathing.sub-themes.stamina.studies])',
    ),
  );
  expect(
    checkReview(input)
      .faults.filter(({ rule }) => rule.startsWith('count') || rule.startsWith('quantity'))
      .map(({ rule, found, suggestion }) => [rule, found, suggestion]),
  ).toEqual([
    ['count-comes-from-data', '‘9 reviews’ typed in `subtitle`', 'write `:value[studies.included] reviews`'],
    [
      'count-comes-from-data',
      '‘71 studies’ typed in `subtitle`',
      'write `:value[primary-studies.total] studies`',
    ],
    [
      'quantity-word-fits',
      '‘most’ beside 2 of 9',
      'give only the count, or use another word; if the source uses such words in another sense, say so under `words for counts`',
    ],
  ]);
});
