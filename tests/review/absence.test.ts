import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, withParts } from './smallest-review.ts';

const check = (parts: string) =>
  checkReview({
    review: { file: 'review.yaml', text: withParts(parts) },
    references: { file: 'references.json', text: smallestReferences },
    folder: 'small-review',
  });

const found = (parts: string): string[] =>
  check(parts).faults.map(
    ({ rule, found: said, expected, suggestion }) =>
      `${rule}: ${said}; ${expected}${suggestion === undefined ? '' : `; ${suggestion}`}`,
  );

const participants = (total: string, ages = '{ not known: the abstract gives none }'): string =>
  `participants: { source: article, how sure: high, total: ${total}, ages: ${ages} }\n`;

describe('a value that there is not', () => {
  test('can be so for each reason that makes sense at its place', () => {
    expect(found(participants('{ not applicable: a guideline has none }'))).toEqual([]);
    expect(found('appraisal: { not done: nobody did }\n')).toEqual([]);
    expect(found('appraisal: { not assessed: nobody did }\n')).toEqual([]);
    expect(
      found('search: { databases: { not done: hand search }, dates: { not applicable: none } }\n'),
    ).toEqual([]);
    for (const kind of ['not assessed', 'not reported', 'not known', 'not applicable'])
      expect(found(`confidence: { ${kind}: the reason }\n`)).toEqual([]);
    expect(found('confidence: { assessed with: GRADE, where: Table 3 }\n')).toEqual([]);
  });

  test('is told what it can be where the reason makes none', () => {
    expect(found(participants('{ not done: nobody came }'))).toEqual([
      'data-has-known-shape: `not done` for `total`; `not reported`, `not known` or `not applicable`, with the reason, where there is no value',
    ]);
    expect(found('confidence: { not done: nobody did }\n')).toEqual([
      'data-has-known-shape: `not done` for `confidence`; `not reported`, `not known`, `not applicable` or `not assessed`, with the reason, where there is no value',
    ]);
  });

  test.each([
    ['unknown', 'write `{ not known: the reason }`'],
    ['not applicable', 'write `{ not applicable: the reason }`'],
    ['NR', 'write `{ not reported: the reason }`'],
    ['not done', 'write `{ not reported: the reason }`'],
  ])('%s in place of a number is advised on', (written, suggestion) => {
    expect(check(participants(written)).faults[0]?.suggestion).toBe(suggestion);
  });
});

/** A flow with one stream of which these lines are told. */
const flow = (...lines: string[]): string =>
  `flow:\n  source: article\n  how sure: high\n  streams:\n    - name: Databases\n${lines.map((line) => `      ${line}\n`).join('')}  included: { reports: { not reported: none }, studies: 12 }\n`;

describe('a box of the flow', () => {
  test('can have no number, for any reason', () => {
    expect(
      found(
        flow(
          'identified: { not known: we saw no diagram }',
          'removed before screening: { not applicable: one database }',
          'screened: { not done: the author chose the articles }',
          'excluded at screening: { not done: the author chose the articles }',
          'sought: { not reported: the text gives none }',
          'not retrieved: { not reported: the text gives none }',
          'assessed: 20',
          'excluded with reasons: { not reported: only that there were some }',
        ),
      ),
    ).toEqual([]);
  });

  test('with a number is held against those that have one', () => {
    const advice = (box: string): string =>
      `compare them with the article and correct the wrong one; if the article itself has these numbers, write in this stream: \`not explained: { ${box}: what the article says about it }\``;
    expect(
      found(
        flow(
          'identified: { not known: we saw no diagram }',
          'screened: 40',
          'excluded at screening: 41',
          'sought: 5',
          'not retrieved: { not reported: the text gives none }',
          'assessed: 6',
        ),
      ),
    ).toEqual([
      `flow-adds-up: 41 records excluded at screening; at most 40, which were screened: one of these numbers is wrong; ${advice('excluded at screening')}`,
      `flow-adds-up: 6 reports assessed; at most 5, which were sought: one of these numbers is wrong; ${advice('assessed')}`,
    ]);
  });
});

test('participants and ages are counted over the studies that can have some', () => {
  const none = '{ not applicable: a guideline has none }';
  const list = `studies:
  source: article
  how sure: high
  list:
    - { id: first, citekey: doe2020, participants: 7, ages: { from: 20, to: 30 }, countries: [Wales], supports: [talking] }
    - { id: second, citekey: roe2021, participants: ${none}, ages: ${none}, countries: [Wales], supports: [talking] }
`;
  const { review, faults } = checkReview({
    review: { file: 'review.yaml', text: withParts(list) },
    references: {
      file: 'references.json',
      text: smallestReferences.replace(
        /^\]/m,
        ',{ "id": "roe2021", "type": "book", "title": "A guideline", "author": [{ "family": "Roe" }], "issued": { "date-parts": [[2021]] }, "publisher": "A press" }]',
      ),
    },
    folder: 'small-review',
  });
  expect(faults).toEqual([]);
  expect(review?.studies.included.value).toBe(2);
  expect(review?.participants.total?.value).toBe(7);
  expect(review?.participants.ages?.value).toEqual({ from: 20, to: 30 });
});
