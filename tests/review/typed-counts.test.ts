import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { ownNoun } from '../../src/review/rules/own-noun.ts';

const bark = readFileSync('data/bark-2023/review.yaml', 'utf8');
const references = readFileSync('data/bark-2023/references.json', 'utf8');

/** The faults of the review with other words in it, as found, expected and suggestion. */
function faultsOf(
  before: string,
  after: string,
  people = 'people with experiences of psychosis',
  expectedRule = 'count-comes-from-data',
) {
  if (!bark.includes(before)) throw new Error(`“${before}” is not in the data`);
  const text = bark.replace(before, () => after).replace(/^people: .*$/m, () => `people: ${people}`);
  const { faults } = checkReview({
    review: { file: 'review.yaml', text },
    references: { file: 'references.json', text: references },
  });
  return faults.map(({ rule, place, found, expected, suggestion }) => {
    expect(rule).toBe(expectedRule);
    const line = text.split('\n')[place.line - 1] ?? '';
    return {
      at: line.slice(place.column - 1),
      found,
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

const point = 'Ask about family both as a support and as a strain.';
const typed = (text: string) => `‘${text}’ typed in \`points-to-consider.5.text\``;
const inData = 'a count that the data hold, as `:value[…]`';
const putIn =
  'put the number into the data, with its source, and take it from there; or say it without a number';
const share = 'the count that it was made from, as `:value[…]{as=studies}` from the data';

describe('a count typed into prose', () => {
  test.each([
    ['12 of the studies', ':value[studies.included] of the studies'],
    ['studies (12)', 'studies (:value[studies.included])'],
    ['participants (n = 179)', 'participants (n = :value[participants.total])'],
    ['9/12 studies', ':value[methods.sampling.purposive]{as=studies}'],
    ['nine out of twelve', ':value[methods.sampling.purposive]{as=studies}'],
    ['both studies', ':value[methods.sampling.convenience]{as=words} studies'],
    ['179 people', ':value[participants.total] people'],
    ['three themes', ':value[themes]{as=words} themes'],
  ])('%s is taken from the data', (words, directive) => {
    expect(faultsOf(point, `See ${words}.`)).toEqual([
      {
        at: `${words}.`,
        found: typed(words),
        expected: 'the count from the data',
        suggestion: `write \`${directive}\``,
      },
    ]);
  });

  test.each([
    '58% of studies',
    '58 per cent of participants',
    'half of the studies',
    'two thirds of participants',
    '58%',
    '58.3 per cent',
    ':value[studies.included]%',
  ])('%s is no count', (words) => {
    expect(
      faultsOf(point, `See ${words}.`, 'people with experiences of psychosis', 'counts-are-not-shares'),
    ).toEqual([{ at: `${words}.`, found: `‘${words}’, a share of few`, expected: share }]);
  });

  test('179 service users, in the review’s own word for people', () => {
    expect(faultsOf(point, 'See 179 service users.', 'adult service users of a clinic')).toEqual([
      {
        at: '179 service users.',
        found: typed('179 service users'),
        expected: 'the count from the data',
        suggestion: 'write `:value[participants.total] service users`',
      },
    ]);
    expect(faultsOf(point, 'See two service users, or 178.', 'adult service users')).toEqual([]);
    expect(faultsOf(point, 'See 178 users.', 'adult service users')).toEqual([
      { at: '178 users.', found: typed('178 users'), expected: inData, suggestion: putIn },
    ]);
  });

  test.each([
    ['13 studies', putIn],
    ['one participant', putIn],
    ['5 of 13 studies', putIn],
    ['four themes', 'say it without a number'],
  ])('%s, which the data do not have, suggests no other number', (words, suggestion) => {
    expect(faultsOf(point, `See ${words}.`)).toEqual([
      { at: `${words}.`, found: typed(words), expected: inData, suggestion },
    ]);
  });

  test.each([
    'Talk with one person at a time.',
    'Bring two people together, nine times out of ten.',
    'One out of ten people, and half of the people you know.',
    'In 2012 studies were few, and both studies and reports may help people aged 18.',
    'The :value[studies.included] studies, with 24 hours of talk (12).',
    'Some 20% of adults, half of all people, and 57% of homes.',
  ])('%s has none', (text) => {
    expect(faultsOf(point, `'${text}'`)).toEqual([]);
  });
});

describe('a count typed where it cannot follow the data', () => {
  test.each([
    [
      'title: { en-GB: Resilience as part of recovery, cy: Gwydnwch fel rhan o adferiad }',
      'title: Resilience in 12 studies',
      {
        at: '12 studies',
        found: 'title',
        instead: '`subtitle`',
        be: 'be `:value[studies.included] studies`',
      },
    ],
    [
      'name: { en-GB: Peer support, cy: Cymorth gan gyfoedion }',
      'name: Peer support of 13 participants',
      { at: '13 participants', found: 'name', instead: '`covers`', be: 'follow the data' },
    ],
    [
      'name: { en-GB: Social factors, cy: Ffactorau cymdeithasol }',
      'name: Social factors (12 studies)',
      {
        at: '12 studies)',
        found: 'name',
        instead: '`statement`',
        be: 'be `:value[studies.included] studies`',
      },
    ],
    [
      'name: { en-GB: Convenience, cy: Cyfleustra },',
      'name: Both studies by convenience,',
      {
        at: 'Both studies by convenience, studies: 2 }',
        found: 'name',
        instead: 'a text such as `subtitle`',
        be: 'be `:value[methods.sampling.both-studies-by-convenience]{as=Words} studies`',
      },
    ],
  ])('%s → %s', (before, after, { at, found, instead, be }) => {
    expect(faultsOf(before, after)).toEqual([
      {
        at,
        found: `‘${/^(?:\d+|Both) \w+/.exec(at)?.[0]}’ typed in \`${found}\`, which is printed as it stands`,
        expected: 'no count, as it could not follow the data',
        suggestion: `say it in ${instead} instead, where it can ${be}`,
      },
    ]);
  });
});

test.each([
  ['people with experiences of psychosis', undefined],
  ['adult service users with psychosis', 'users?'],
  ['Carers', 'carers?'],
  ['young people who care', undefined],
  ['children', 'child(?:ren)?'],
])('the own noun of “%s”', (people, noun) => {
  expect(ownNoun(people)).toBe(noun);
});
