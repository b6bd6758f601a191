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
      sought: 40
      not retrieved: 1
      assessed: 39
      excluded with reasons: [{ reason: not about adults, reports: 29 }]
    - name: Other methods
      identified: [{ from: citations, records: 9 }]
      sought: 9
      not retrieved: 2
      assessed: 7
      excluded with reasons: [{ reason: not about adults, reports: 3 }]
  included: { reports: 14, studies: 12 }
`);

const without = (line: RegExp) => (text: string) => text.replace(line, '');

const check = (text: string) =>
  checkReview({
    review: { file: 'review.yaml', text: withParts(text) },
    references: { file: 'references.json', text: smallestReferences },
    folder: 'small-review',
  });

function found(text: string): string[] {
  return check(text).faults.map((fault) => `${fault.rule}: ${fault.found}; ${fault.expected}`);
}

describe('a flow of records', () => {
  test('that adds up has no fault', () => {
    expect(smallestReview).toContain('included: 12');
    expect(found(flow())).toEqual([]);
  });

  test.each([
    [
      'screened: 140',
      'screened: 141',
      '141 records screened; 140, as 160 identified − 20 removed before screening = 140',
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
    ['sought: 40', 'sought: 41', '41 reports sought; 40, as 140 screened − 100 excluded at screening = 40'],
    ['assessed: 39', 'assessed: 41', '41 reports assessed; 39, as 40 sought − 1 not retrieved = 39'],
    ['not retrieved: 2', 'not retrieved: 10', '10 reports not retrieved; at most 9, which were sought'],
    ['sought: 9', 'sought: 10', '10 reports sought; at most 9, which were identified'],
    ['reports: 3 }', 'reports: 8 }', '8 reports excluded with reasons; at most 7, which were assessed'],
    [
      'reports: 14',
      'reports: 15',
      '15 reports included; 14, as 39 assessed − 29 excluded with reasons + 7 assessed − 3 excluded with reasons = 14',
    ],
  ])('with %s changed to %s is told of the box', (was, is, said) => {
    expect(found(flow((text) => text.replace(was, is)))).toContainEqual(`flow-adds-up: ${said}`);
  });

  test('is followed from screening to the full texts, over the boxes that it does not tell', () => {
    const few = `flow:
  source: article
  how sure: high
  streams:
    - name: Databases
      identified: [{ from: MEDLINE, records: 2100 }]
      screened: 1791
      excluded at screening: 1790
      assessed: 298
  included: { studies: 12 }
`;
    expect(found(few)).toEqual([
      'flow-adds-up: 298 reports assessed; at most 1, as 1,791 screened − 1,790 excluded at screening = 1',
    ]);
    const { faults } = check(few);
    expect(faults[0]?.place).toMatchObject({ line: 46, column: 17 });
    expect(faults[0]?.also).toEqual({
      file: 'review.yaml',
      line: 44,
      column: 17,
      end: { line: 44, column: 21 },
      what: 'the records screened',
    });
  });

  test.each([
    // A stage that is not told leaves an upper limit, over as many as there are.
    [
      /^ +(?:screened: 140|sought: 40)\n/gm,
      'assessed: 39',
      'assessed: 41',
      'assessed; 39, as 160 identified − 20 removed before screening − 100 excluded at screening − 1 not retrieved = 39',
    ],
    [
      /^ +(?:excluded at.*|sought: 40|not retrieved: 1)\n/gm,
      'assessed: 39',
      'assessed: 141',
      'at most 140, which were screened',
    ],
  ])('without %s, with %s changed to %s', (left, was, is, said) => {
    expect(found(flow((text) => text.replace(left, '').replace(was, is)))).toContainEqual(
      expect.stringContaining(said),
    );
  });

  test('has at least the reports of the streams that are told to their end', () => {
    expect(
      found(
        flow((text) =>
          text
            .replace(/^ +excluded with reasons: .*reports: 3 .*\n/m, '')
            .replace('reports: 14', 'reports: 9'),
        ),
      ),
    ).toEqual([
      'flow-adds-up: 9 reports included; at least 10, as 39 assessed − 29 excluded with reasons = 10',
    ]);
  });

  test('includes as many studies as everything else does', () => {
    expect(found(flow((text) => text.replace('studies: 12', 'studies: 11')))).toEqual([
      'flow-adds-up: 11 studies included; 12, the included studies',
    ]);
  });

  test.each([11, 12, 14, 20])('may tell of 12 studies in %i reports', (reports) => {
    expect(
      found(
        flow((text) =>
          text
            .replace('reports: 29', `reports: ${43 - reports}`)
            .replace('reports: 14', `reports: ${reports}`),
        ),
      ),
    ).toEqual([]);
  });

  test('has no studies where no report is left', () => {
    expect(
      found(
        flow((text) =>
          text
            .replace('reports: 29', 'reports: 39')
            .replace('reports: 3 ', 'reports: 7 ')
            .replace('reports: 14', 'reports: 0'),
        ),
      ),
    ).toEqual([
      'flow-adds-up: 12 studies included; no studies, as no report is left, or the reports that they are told in',
    ]);
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
    ).toContainEqual('flow-adds-up: 161 records screened; at most 160, which were identified');
    expect(
      found(
        flow((text) =>
          without(/^ +not retrieved: 1\n/m)(text)
            .replace('assessed: 39', 'assessed: 42')
            .replace('reports: 14', 'reports: 17'),
        ),
      ),
    ).toEqual(['flow-adds-up: 42 reports assessed; at most 40, which were sought']);
  });
});
