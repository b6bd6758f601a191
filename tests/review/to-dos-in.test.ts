import { expect, test } from 'vitest';
import { toDosIn } from '../../src/review/to-dos-in.ts';
import { readYaml } from '../../src/review/yaml/read-yaml.ts';

/** Each thing to do as line:column, kind and words. */
const found = (text: string, file = 'review.yaml'): readonly string[] =>
  toDosIn(readYaml(file, text).written).map(
    ({ place, as, what }) => `${place.line}:${place.column} ${as} ${what}`,
  );

test('texts, facts and notes that begin with TO DO are found in the order of the file', () => {
  expect(
    found(`# TO DO: look again
title: "TO DO: the title" # TO DO – and the subtitle
people: TO DO
kind: { not reported: 'TO DO, the kind' }
search:
  databases: [MEDLINE, TODO more of them]
  dates:
    not reported: >-
      TO DO: when they
      were searched
notes: |
  TO DO
`),
  ).toEqual([
    '1:1 note look again',
    '2:8 text the title',
    '2:27 note and the subtitle',
    '3:9 text ',
    '4:23 fact the kind',
    '6:24 text more of them',
    '8:19 fact when they were searched',
    '11:8 text ',
  ]);
});

test.each([
  ['other capitals', 'title: To do nothing was no choice'],
  ['the middle of a text', 'title: What TO DO'],
  ['a longer word', 'title: TO DOUBT'],
  ['a key', 'TO DO: the title'],
  ['a # in quotation marks', "title: 'a # TO DO: b'"],
  ['a # in a block of text', 'title: >-\n  a\n  # TO DO: b'],
  ['a # within a word', 'title: a#TO DO'],
  ['the middle of a note', 'title: a # what is TO DO'],
  ['a year of a review', 'edition: 9999'],
])('nothing is found in %s', (_, text) => {
  expect(found(`${text}\n`)).toEqual([]);
});

test('in JSON the year 9999 stands for one that is to be looked up, # begins no note, and a reference is one thing to do', () => {
  expect(
    found(
      '[{ "issued": { "date-parts": [[9999, 1], [2024]] }, "title": "TO DO", "note": "# TO DO" }]',
      'references.json',
    ),
  ).toEqual(['1:32 text the reference: the year of publication']);
  expect(found('[{ "issued": { "date-parts": [[9999]] } }]', 'references.json')).toEqual(['1:32 year ']);
});

test('a file that is damaged is gone through as far as it can be read', () => {
  expect(found('title: "TO DO: it"\nkind: { is: [\npeople: "TO DO: them"\n')).toContain('1:8 text it');
  expect(found('# TO DO: it\n\t- x: "\n')).toContain('1:1 note it');
});
