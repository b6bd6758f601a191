import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import type { Example } from '../../src/review/rules/rule.ts';
import { rules } from '../../src/review/rules/rules.ts';
import { smallestReferences, smallestReview, withParts } from './smallest-review.ts';

const faultsOf = (text: string, { in: file }: Example) =>
  checkReview({
    review: { file: 'review.yaml', text: file === 'review.yaml' ? withParts(text) : smallestReview },
    references: { file: 'references.json', text: file === 'references.json' ? text : smallestReferences },
    folder: 'small-review',
  }).faults;

test('the smallest review, in which the examples stand, has no fault', () => {
  expect(
    checkReview({
      review: { file: 'review.yaml', text: smallestReview },
      references: { file: 'references.json', text: smallestReferences },
    }).faults,
  ).toEqual([]);
});

test('no two rules have one id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules)('$id', (rule) => {
  test('has examples', () => expect(rule.examples.length).toBeGreaterThan(0));

  test.each(rule.examples)('finds nothing in $ok', (example) => {
    expect(faultsOf(example.ok, example).filter(({ rule: id }) => id === rule.id)).toEqual([]);
  });

  test.each(rule.examples)('finds $found', (example) => {
    const { in: file, found, expected, suggestion } = example;
    const faults = faultsOf(example.notOk, example);
    expect(faults.map(({ place, also, ...said }) => ({ ...said, in: place.file }))).toEqual([
      {
        rule: rule.id,
        severity: 'error',
        found,
        expected,
        ...(suggestion === undefined ? {} : { suggestion }),
        in: file,
      },
    ]);
  });
});
