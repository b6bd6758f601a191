import { expect, test } from 'vitest';
import { check } from '../../src/build/build.ts';
import { proofread } from '../../src/wording/proofread.ts';
import { readReview } from '../build/read-review.ts';

test('each document of a review has a reading age, also one that depends on a nation', async () => {
  const input = await readReview('data/bark-2023');
  const { documents } = await check(input);
  const { readingAges } = await proofread(input, documents);
  expect(readingAges).toEqual([
    { document: 'bark-2023/annex', years: 15 },
    { document: 'bark-2023/briefing', years: 15 },
    { document: 'bark-2023/cpd', years: 14 },
    { document: 'bark-2023/handout', years: 14 },
  ]);
});

test('words that do not respect people are found in the data and in templates, at their places', async () => {
  const input = await readReview('data/bark-2023', (text) =>
    text.replace('Help in a crisis, given', 'Help for those confined to a wheelchair, given'),
  );
  const { documents } = await check(input);
  const { faults } = await proofread(
    {
      ...input,
      templates: input.templates.map(({ file, text }) => ({
        file,
        text: text.replace(
          '## What limits this\n',
          '## What limits this\n\nSome are confined to a wheelchair.\n',
        ),
      })),
    },
    documents,
  );
  expect(faults.map(({ rule, severity, place, found }) => [rule, severity, place.file, found])).toEqual([
    ['words-respect-people', 'warning', 'data/bark-2023/review.yaml', '‘confined to a wheelchair’'],
    ['words-respect-people', 'warning', 'templates/briefing.md', '‘confined to a wheelchair’'],
  ]);
});
