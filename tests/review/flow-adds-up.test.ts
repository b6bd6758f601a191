import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, smallestReview, withParts } from './smallest-review.ts';

/** A flow whose two streams add up to the twelve studies of the smallest review, with some of it said otherwise. */
const flow = (change: (text: string) => string = (text) => text): string =>
  change(`flow:
  source: article
  how sure: high
  streams:
    - name: Databases
      identified: [{ from: MEDLINE, records: 100 }, { from: CINAHL, records: 60 }]
      removed before screening: [{ reason: duplicates, records: 20 }]
      screened: 140
      excluded at screening: 100
      sought: 41
      not retrieved: 1
      assessed: 40
      excluded with reasons: [{ reason: not about adults, reports: 30 }]
    - name: Other methods
      identified: [{ from: citations, records: 9 }]
      sought: 9
      not retrieved: 2
      assessed: 7
      excluded with reasons: [{ reason: not about adults, reports: 3 }]
  included: { reports: 14, studies: 12 }
`);

const without = (line: RegExp) => (text: string) => text.replace(line, '');

function found(text: string): string[] {
  const { faults } = checkReview({
    review: { file: 'review.yaml', text: withParts(text) },
    references: { file: 'references.json', text: smallestReferences },
    folder: 'small-review',
  });
  return faults.map((fault) => `${fault.rule}: ${fault.found}; ${fault.expected}`);
}

describe('a flow of records', () => {
  test('that adds up, each unit for itself, has no fault', () => {
    expect(smallestReview).toContain('included: 12');
    // 40 records are left after screening, and 41 reports were sought: a record can lead to two reports.
    expect(found(flow())).toEqual([]);
  });

  test.each([
    [
      'screened: 140',
      'screened: 141',
      '141 records screened; 140, as 160 identified less 20 removed before screening',
    ],
    [
      'excluded at screening: 100',
      'excluded at screening: 141',
      '141 records excluded at screening; at most 140, which were screened',
    ],
    [
      'records: 20',
      'records: 200',
      '200 records removed before screening; at most 160, which were identified',
    ],
    ['assessed: 40', 'assessed: 41', '41 reports assessed; 40, as 41 sought less 1 not retrieved'],
    ['not retrieved: 2', 'not retrieved: 10', '10 reports not retrieved; at most 9, which were sought'],
    ['reports: 3 }', 'reports: 8 }', '8 reports left out with reasons; at most 7, which were assessed'],
    ['reports: 14', 'reports: 15', '15 reports included; 14, as 47 assessed less 33 excluded'],
  ])('with %s changed to %s is told of the box', (was, is, said) => {
    expect(found(flow((text) => text.replace(was, is)))).toContainEqual(`flow-adds-up: ${said}`);
  });

  test('includes as many studies as everything else does', () => {
    expect(found(flow((text) => text.replace('studies: 12', 'studies: 11')))).toEqual([
      'flow-adds-up: 11 studies included; 12, the included studies',
    ]);
  });

  test('has no more studies than reports', () => {
    expect(
      found(flow((text) => text.replace('reports: 30', 'reports: 33').replace('reports: 14', 'reports: 11'))),
    ).toEqual(['flow-adds-up: 12 studies included; at most 11, as each study has a report']);
  });

  test.each([
    /^ +removed before.*\n/m,
    /^ +screened.*\n/m,
    /^ +excluded at.*\n/m,
    /^ +sought.*\n/m,
    /^ +not retrieved.*\n/m,
    /^ +assessed.*\n/m,
    /^ +excluded with.*\n/m,
  ])('that does not tell a box, %s, has no fault', (line) => {
    expect(found(flow(without(line)))).toEqual([]);
  });

  test('that tells too little to add up is held against what it tells', () => {
    expect(
      found(
        flow((text) => without(/^ +removed before.*\n/m)(text).replace('screened: 140', 'screened: 161')),
      ),
    ).toEqual(['flow-adds-up: 161 records screened; at most 160, which were identified']);
    expect(
      found(
        flow((text) =>
          without(/^ +not retrieved: 1\n/m)(text)
            .replace('assessed: 40', 'assessed: 42')
            .replace('reports: 14', 'reports: 16'),
        ),
      ),
    ).toEqual(['flow-adds-up: 42 reports assessed; at most 41, which were sought']);
  });
});
