import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNation } from '../../src/cpd/read-nation.ts';
import { nationJsonSchema } from '../../src/cpd/schema/json-schema.ts';

const folder = new URL('../../data/cpd/', import.meta.url);
const shipped = readdirSync(folder).map((name) => ({
  file: `data/cpd/${name}`,
  text: readFileSync(new URL(name, folder), 'utf8'),
}));

const small = `nation: Utopia
regulator: the Council of Utopia
website: https://example.org
sources: [{ title: A leaflet, address: https://example.org/rules }]
known on: 2026-01-10
next check: 2026-07-10
asked:
  - { rule: Hours, text: None., since: 2025-12 }
  - { rule: Form, text: A letter., next check: 2026-03-01 }
standards: { of: The Standard, list: [{ code: '1.10', name: Patience }] }
record:
  headings of: this briefing
  headings:
    - { heading: Date, lines: 1 }
    - { heading: What I learnt, hint: In your own words, lines: 6 }
`;

const read = (change: readonly [from: string, to: string] = ['', ''], today = '2026-02-01') =>
  readNation({ file: 'data/cpd/utopia.yaml', text: small.replace(...change) }, today);

const told = ({ faults }: ReturnType<typeof read>) =>
  faults.map(({ rule, severity, place, found, expected }) => ({
    rule,
    severity,
    at: `${place.line}:${place.column}`,
    found,
    expected,
  }));

test('the four nations that come with the program hold', () => {
  expect(shipped.map((file) => readNation(file, '2026-11-25').faults)).toEqual([[], [], [], []]);
  expect(shipped.map((file) => readNation(file, '2026-11-25').rules?.nation)).toEqual([
    'England',
    'Northern Ireland',
    'Scotland',
    'Wales',
  ]);
});

test('the published JSON Schema is the one that they are checked with', async () => {
  await expect(nationJsonSchema()).toMatchFileSnapshot('../../data/cpd.schema.json');
});

test('what is known comes out as such', () => {
  expect(read()).toEqual({
    faults: [],
    rules: {
      id: 'utopia',
      nation: 'Utopia',
      regulator: 'the Council of Utopia',
      website: 'https://example.org',
      sources: [{ title: 'A leaflet', address: 'https://example.org/rules' }],
      knownOn: '2026-01-10',
      nextCheck: '2026-07-10',
      asked: [
        { rule: 'Hours', text: 'None.', since: '2025-12' },
        { rule: 'Form', text: 'A letter.' },
      ],
      standards: { of: 'The Standard', list: [{ code: '1.10', name: 'Patience' }] },
      record: {
        headingsOf: 'this briefing',
        headings: [
          { heading: 'Date', lines: 1 },
          { heading: 'What I learnt', hint: 'In your own words', lines: 6 },
        ],
      },
    },
  });
});

describe('a fault is told at its place', () => {
  test.each([
    [
      ['regulator: the Council of Utopia\n', ''],
      {
        rule: 'key-is-present',
        at: '1:1',
        found: 'no `regulator` in the file',
        expected: '`regulator`: text, such as ‘Social Work England’',
      },
    ],
    [
      ['next check: 2026-07-10', 'next chek: 2026-07-10'],
      { rule: 'key-is-known', at: '6:1', found: 'the key `next chek`' },
    ],
    [
      ['known on: 2026-01-10', 'known on: 2026-02-30'],
      { rule: 'date-is-real', at: '5:11', found: '2026-02-30, which is not in the calendar' },
    ],
    [['since: 2025-12', 'since: 2025-13'], { rule: 'date-is-real', at: '8:40' }],
    [
      ['next check: 2026-03-01', 'next check: 2026-01-10'],
      {
        rule: 'next-check-is-later',
        at: '9:48',
        found: 'the next check on 2026-01-10',
        expected: 'a day after 2026-01-10, when this was known',
      },
    ],
    [
      ['heading: What I learnt', 'heading: date'],
      { rule: 'heading-is-unique', at: '15:18', found: '`date` for a second field of the record' },
    ],
    [['lines: 6', 'lines: 0'], { rule: 'data-has-known-shape', expected: 'a whole number from 1 to 30' }],
    [["code: '1.10'", 'code: 1.10'], { rule: 'text-is-quoted' }],
    [['headings of: this briefing', 'headings of: us'], { expected: '`the regulator` or `this briefing`' }],
    [
      ['text: None.', 'text: { not known: nobody says }'],
      { rule: 'data-has-known-shape', found: 'a mapping (keys with values) for `text`' },
    ],
    [['website: https://example.org\n', ''], { rule: 'key-is-present', found: 'no `website` in the file' }],
    [
      ['address: https://example.org/rules', 'address: in a drawer'],
      { rule: 'data-has-known-shape', expected: 'an address that begins with https://' },
    ],
  ] as const)('%j', (change, expected) => {
    const result = read(change);
    expect(told(result)[0]).toMatchObject({ severity: 'error', ...expected });
    expect(result.rules).toBeUndefined();
  });

  test('an empty file is told once', () => {
    expect(readNation({ file: 'data/cpd/none.yaml', text: '' }, '2026-02-01').faults).toHaveLength(1);
  });
});

test('a rule says when it was known only where that is another day than for the whole file', () => {
  const asked = (knownOn: string) =>
    read(['since: 2025-12 }', `since: 2025-12, known on: ${knownOn} }`]).rules?.asked;
  expect(asked('2026-01-09')?.[0]).toEqual({
    rule: 'Hours',
    text: 'None.',
    since: '2025-12',
    knownOn: '2026-01-09',
  });
  expect(asked('2026-01-10')?.[0]).toEqual({ rule: 'Hours', text: 'None.', since: '2025-12' });
});

test('the next check is after the day on which a rule was known', () => {
  const faults = (from: string, to: string) => told(read([from, to])).map(({ rule, at }) => [rule, at]);
  expect(faults('next check: 2026-07-10', 'next check: 2026-01-11')).toEqual([
    ['cpd-rule-is-current', '6:13'],
  ]);
  expect(faults('next check: 2026-07-10', 'next check: 2026-01-10')).toEqual([
    ['next-check-is-later', '6:13'],
  ]);
  expect(faults('next check: 2026-03-01', 'next check: 2026-01-09')).toEqual([
    ['next-check-is-later', '9:48'],
  ]);
});

describe('the day of the next check', () => {
  test('is not past on the day itself', () => {
    expect(read(['', ''], '2026-03-01').faults).toEqual([]);
  });

  test('past for one rule is told with nation, rule and date, and nothing else changes', () => {
    const result = read(['', ''], '2026-03-02');
    expect(told(result)).toEqual([
      {
        rule: 'cpd-rule-is-current',
        severity: 'warning',
        at: '9:48',
        found: 'rules of Utopia that were to be checked by 2026-03-01: ‘Form’',
        expected: 'a day that is not past on 2026-03-02',
      },
    ]);
    expect(result.rules).toEqual(read().rules);
  });

  test('past for the whole file names all that hangs on it', () => {
    expect(told(read(['', ''], '2027-01-01')).map(({ at, found }) => [at, found])).toEqual([
      [
        '6:13',
        'rules of Utopia that were to be checked by 2026-07-10: ‘Hours’, the standards, the headings of the record',
      ],
      ['9:48', 'rules of Utopia that were to be checked by 2026-03-01: ‘Form’'],
    ]);
  });
});
