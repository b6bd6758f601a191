import { expect, test } from 'vitest';
import { faultsOf, said } from './said-of-small-review.ts';

const points = `points to consider:
  - as: ask
    text: Ask who listens.
    when: on a first visit
    with: people who live alone
    rests on: talking
  - { by: author, for: practice, text: Listen first., when: at night, source: article, how sure: high }
`;

test('a point says when and with whom it is of use', () => {
  const use = 'Ask who listens. When: on a first visit. With: people who live alone.';
  expect(said('::points', points)).toContain(use);
  expect(said('::points', points, 'cy')).toContain(' Pryd: on a first visit. Gyda: people who');
  // In short it is the point alone.
  expect(said('::points{as=ask}', points)).toBe('Ask who listens.');
  expect(said('::recommendations', points)).toContain('Listen first. When: at night.');
});

test('a point says neither where the data do not', () => {
  const without = points.replaceAll(/ {4}(?:when|with): .*\n|, when: at night/g, '');
  expect(said('::points', without)).not.toMatch(/When|With:/);
  expect(faultsOf(without)).toEqual([]);
});
