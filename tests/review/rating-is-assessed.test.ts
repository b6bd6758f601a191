import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, withParts } from './smallest-review.ts';

function check(parts: string) {
  return checkReview({
    review: { file: 'review.yaml', text: withParts(parts) },
    references: { file: 'references.json', text: smallestReferences },
    folder: 'small-review',
  });
}

const found = (parts: string): readonly string[] =>
  check(parts).faults.map((fault) => `${fault.rule}: ${fault.found}`);

const context = (text: string): string =>
  `context: [{ by: author, text: ${JSON.stringify(text)}, source: article, how sure: high }]\n`;

describe('words of a rating', () => {
  test.each([
    ['There was low-certainty evidence.', 'low-certainty'],
    ['The evidence is of very low certainty.', 'very low certainty'],
    ['People may sleep better (low confidence).', 'low confidence'],
    ['We have high confidence in this finding.', 'high confidence'],
    ['With high confidence, peers help.', 'high confidence'],
    ['People talk, with moderate confidence.', 'moderate confidence'],
  ])('“%s” asks where the rating comes from, where the review rated nothing', (text, words) => {
    const { faults } = check(context(text));
    expect(faults).toMatchObject([
      {
        rule: 'rating-is-assessed',
        severity: 'error',
        found: `‘${words}’, and no rating under \`confidence\``,
        expected: 'words for a rating only if the review rated its findings',
        suggestion:
          'if the review rated its findings, give the rating under `confidence`, as in `{ rating: low, by: GRADE }`; if it did not, write the sentence without a rating',
      },
    ]);
  });

  test.each([
    'confidence: { rating: low, by: GRADE }\n',
    'confidence: { rating: very low, by: CINeMA, reasons: few people in each comparison }\n',
    'confidence: { rating: "each outcome by itself, from very low to moderate", by: GRADE }\n',
    'confidence: { rating: { en-GB: promising, cy: addawol }, by: The review’s own score }\n',
    'confidence: { rating: moderate, by: GRADE-CERQual }\n',
  ])('are allowed by %s', (confidence) => {
    expect(found(context('There was low-certainty evidence, and moderate confidence.') + confidence)).toEqual(
      [],
    );
  });

  test.each([
    'People with low confidence stay at home, and those with high confidence go out.',
    'Their low confidence in services, and high confidence in friends, grew.',
    'Another review found low-certainty evidence [@smith2019].',
  ])('are not in “%s”', (text) => {
    expect(found(context(text)).filter((fault) => fault.startsWith('rating'))).toEqual([]);
  });
});

test('a rating says what it comes from', () => {
  expect(found('confidence: { rating: low }\n')).toEqual(['rating-is-assessed: no `by` in `confidence`']);
});

test('a rating that is no GRADE-CERQual is printed by its own name', () => {
  const [english, welsh] = [messagesIn('en-GB').blocks, messagesIn('cy').blocks];
  const { review } = check('confidence: { rating: low, by: GRADE }\n');
  if (review?.confidence === undefined) throw new Error('The review has faults');
  expect(english.confidence(review.confidence)).toBe(
    'How confident the review is in the finding: low (GRADE).',
  );
  expect(welsh.confidence(review.confidence)).toBe(
    'Pa mor hyderus yw’r adolygiad yn y canfyddiad: isel (GRADE).',
  );
  const reasons = { rating: 'low', by: 'CINeMA', reasons: 'few people' };
  expect(english.assessment(reasons)).toBe('Reasons: few people.');
  expect(welsh.assessment(reasons)).toBe('Rhesymau: few people.');
  expect(english.assessment({ rating: 'low', by: 'CINeMA' })).toBe('');
});
