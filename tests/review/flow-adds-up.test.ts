import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { publishedFlows } from './published-flows.ts';
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
      '141 records screened; 140, as 160 identified − 20 removed before screening = 140: one of these numbers is wrong',
    ],
    [
      'excluded at screening: 100',
      'excluded at screening: 141',
      '141 records excluded at screening; at most 140, which were screened: one of these numbers is wrong',
    ],
    [
      'records: 20',
      'records: 200',
      '200 records removed before screening; at most 160, which were identified: one of these numbers is wrong',
    ],
    [
      'sought: 40',
      'sought: 41',
      '41 reports sought; 40, as 140 screened − 100 excluded at screening = 40: one of these numbers is wrong',
    ],
    [
      'assessed: 39',
      'assessed: 41',
      '41 reports assessed; 39, as 40 sought − 1 not retrieved = 39: one of these numbers is wrong',
    ],
    [
      'not retrieved: 2',
      'not retrieved: 10',
      '10 reports not retrieved; at most 9, which were sought: one of these numbers is wrong',
    ],
    [
      'sought: 9',
      'sought: 10',
      '10 reports sought; at most 9, which were identified: one of these numbers is wrong',
    ],
    [
      'reports: 3 }',
      'reports: 8 }',
      '8 reports excluded with reasons; at most 7, which were assessed: one of these numbers is wrong',
    ],
    [
      'reports: 14',
      'reports: 15',
      '15 reports included; 14, as 39 assessed − 29 excluded with reasons + 7 assessed − 3 excluded with reasons = 14: one of these numbers is wrong',
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
      'flow-adds-up: 298 reports assessed; at most 1, as 1,791 screened − 1,790 excluded at screening = 1: one of these numbers is wrong',
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
      'flow-adds-up: 9 reports included; at least 10, as 39 assessed − 29 excluded with reasons = 10: one of these numbers is wrong',
    ]);
  });

  test('includes as many studies as everything else does', () => {
    expect(found(flow((text) => text.replace('studies: 12', 'studies: 11')))).toEqual([
      'flow-adds-up: 11 studies included; 12, as `studies.included` says 12 and the flow 11: one of them is wrong',
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
    ).toContainEqual(
      'flow-adds-up: 161 records screened; at most 160, which were identified: one of these numbers is wrong',
    );
    expect(
      found(
        flow((text) =>
          without(/^ +not retrieved: 1\n/m)(text)
            .replace('assessed: 39', 'assessed: 42')
            .replace('reports: 14', 'reports: 17'),
        ),
      ),
    ).toEqual([
      'flow-adds-up: 42 reports assessed; at most 40, which were sought: one of these numbers is wrong',
    ]);
  });
});

const ofArticle = (boxes: string): string => `flow:\n  source: article\n  how sure: high${boxes}\n`;

describe('a flow of the shape that published reviews have', () => {
  test('is here in each of its forms', () => {
    expect(Object.keys(publishedFlows)).toHaveLength(21);
  });

  test.each(Object.entries(publishedFlows))('adds up: %s', (_, boxes) => {
    expect(found(ofArticle(boxes))).toEqual([]);
  });

  test.each([
    [
      'PRISMA 2009, records that join before duplicates are removed',
      'screened: 986',
      'screened: 968',
      '968 records screened; 986, as 1,384 identified + 23 from ‘Other sources’ − 421 removed before screening = 986: one of these numbers is wrong',
    ],
    [
      'several streams that join at different boxes',
      'records: 9 }',
      'records: 8 }',
      '69 reports sought; 68, as 460 screened − 400 excluded at screening + 8 from ‘Citation searching’ = 68: one of these numbers is wrong',
    ],
    [
      'PRISMA 2020, an updated review, databases and registers alone',
      'new: { studies: 4, reports: 5 }',
      'new: { studies: 5, reports: 5 }',
      '12 studies included; 13, as 8 earlier + 5 new = 13: one of these numbers is wrong',
    ],
    [
      'PRISMA 2020, an updated review, databases and registers alone',
      'new: { studies: 4, reports: 5 }',
      'new: { studies: 4, reports: 6 }',
      '6 new reports; 5, as 24 assessed − 19 excluded with reasons = 5: one of these numbers is wrong',
    ],
    [
      'an update that gives the new studies nowhere',
      'reports: 13',
      'reports: 15',
      '15 reports included − 11 earlier ones = 4 new reports; 2, as 10 assessed − 8 excluded with reasons = 2: one of these numbers is wrong',
    ],
    [
      'an update that gives the new studies nowhere',
      'earlier: { studies: 10',
      'earlier: { studies: 14',
      '12 studies included; at least 14, those of the previous version: `included` has the earlier and the new ones together',
    ],
    [
      'PRISMA 2009, records that join before duplicates are removed',
      'in quantitative synthesis: 7',
      'in quantitative synthesis: 17',
      '17 studies in quantitative synthesis; at most 12, which were included: one of these numbers is wrong',
    ],
    [
      'reports that two streams found',
      'in several streams: 3',
      'in several streams: 2',
      '12 reports included; 13, as 30 assessed − 19 excluded with reasons + 9 assessed − 5 excluded with reasons − 2 in several streams = 13: one of these numbers is wrong',
    ],
    [
      'duplicates without a count',
      'screened: 451',
      'screened: 600',
      '600 records screened; at most 588, as 607 identified − 19 removed before screening = 588: one of these numbers is wrong',
    ],
    [
      'straight to the full texts',
      'sought: 48',
      'sought: 46',
      '46 reports sought; 48, which were identified: one of these numbers is wrong',
    ],
    [
      'twelve reasons, and reasons at screening, some of them by software',
      'records: 1800',
      'records: 1700',
      '200 reports sought; 300, as 6,000 screened − 5,700 excluded at screening = 300: one of these numbers is wrong',
    ],
    [
      '841 to 305 without a reason',
      'assessed: 305',
      'assessed: 350',
      '350 reports assessed; 305, which were sought: one of these numbers is wrong',
    ],
  ])('is told of a typing error, and once: %s, with %s changed to %s', (name, was, is, said) => {
    const boxes = publishedFlows[name] ?? '';
    expect(boxes).toContain(was);
    expect(found(ofArticle(boxes.replace(was, is)))).toEqual([`flow-adds-up: ${said}`]);
  });

  test('says how the data can say that the article itself gives the numbers so', () => {
    const boxes = publishedFlows['a step whose numbers do not follow'] ?? '';
    const without = boxes.replace(/ +not explained:[\s\S]*?reason\n(?= {2}included)/, '');
    expect(check(ofArticle(without)).faults[0]?.suggestion).toBe(
      'compare them with the article and correct the wrong one; if the article itself has these numbers, write in this stream: `not explained: { sought: what the article says about it }`',
    );
  });

  test('that says a number is not explained has one that does not follow', () => {
    const boxes = publishedFlows['a step whose numbers do not follow'] ?? '';
    expect(
      found(ofArticle(boxes.replace('excluded at screening: 500', 'excluded at screening: 536'))),
    ).toEqual([
      'flow-adds-up: `sought` under `not explained`, where 841 screened − 536 excluded at screening = 305; only numbers that do not follow from those above them',
    ]);
  });

  test('has in a stream that joins the first one the boxes before that alone', () => {
    const boxes = publishedFlows['several streams that join at different boxes'] ?? '';
    expect(
      found(
        ofArticle(boxes.replace('      joins at: screened\n', '      joins at: screened\n      sought: 9\n')),
      ),
    ).toEqual([
      'flow-adds-up: `sought` in a stream that joins the first one at `screened`; only the boxes before that one, as its records then go on with those of the first stream',
    ]);
    expect(
      found(ofArticle(boxes.replace('- name: Databases\n', '- name: Databases\n      joins at: sought\n'))),
    ).toContain(
      'flow-adds-up: the first stream with `joins at`; it in a later stream, which goes on with the first one',
    );
  });
});
