import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { ownNoun } from '../../src/review/rules/own-noun.ts';

const bark = readFileSync('data/bark-2023/review.yaml', 'utf8');
const references = readFileSync('data/bark-2023/references.json', 'utf8');

/** The faults of the review with other words in it, as found, expected and suggestion. */
function faultsOf(before: string, after: string, people = 'people with experiences of psychosis') {
  if (!bark.includes(before)) throw new Error(`“${before}” is not in the data`);
  const text = bark.replace(before, () => after).replace(/^people: .*$/m, () => `people: ${people}`);
  const { faults } = checkReview({
    review: { file: 'review.yaml', text },
    references: { file: 'references.json', text: references },
  });
  return faults.map(({ rule, place, found, expected, suggestion }) => {
    expect(rule).toBe('count-comes-from-data');
    const line = text.split('\n')[place.line - 1] ?? '';
    return {
      at: line.slice(place.column - 1),
      found,
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

const point = 'Ask how family helps, and what is hard about it.';
const typed = (text: string) => `‘${text}’ typed in \`points-to-consider.5.text\``;
const inData = 'a count from the data, as `:value[…]`';
const putIn =
  'put the number into the data, with its source, and use it from there; or write the sentence without a number';
const shareOf = 'the count itself, as `:value[…]{as=studies}` from the data';

/** What is said of a text, in English or in Welsh, that stands in place of a point to consider. */
function found(words: string, language: 'en-GB' | 'cy' = 'en-GB'): readonly string[] {
  const written = JSON.stringify(words);
  const text = bark.replace(point, () =>
    language === 'en-GB' ? written : `{ en-GB: ${JSON.stringify(point)}, cy: ${written} }`,
  );
  const { faults } = checkReview({
    review: { file: 'review.yaml', text },
    references: { file: 'references.json', text: references },
  });
  return faults
    .filter(({ rule }) => rule !== 'translation-says-the-same')
    .map((fault) => `${fault.rule}: ${fault.found}; ${fault.expected}`);
}

describe('a count typed into prose', () => {
  test.each([
    ['12 of the studies', ':value[studies.included] of the studies'],
    ['studies (12)', 'studies (:value[studies.included])'],
    ['participants (n = 179)', 'participants (n = :value[participants.total])'],
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
    // By name, and by where it stands.
    [
      'Purposive sampling was used in 9/12 studies.',
      '9/12 studies',
      ':value[methods.sampling.purposive]{as=studies}',
    ],
    [
      'Of convenience sampling both studies speak.',
      'both studies',
      ':value[methods.sampling.convenience]{as=words} studies',
    ],
  ])('%s names what is counted', (text, words, directive) => {
    expect(faultsOf(point, text)).toMatchObject([
      { found: typed(words), suggestion: `write \`${directive}\`` },
    ]);
  });

  test('a count in the texts of its sub-theme is that of the sub-theme', () => {
    expect(
      faultsOf(
        'covers: Helping others to recover, and being employed.',
        'covers: Helping others, in 4 studies.',
      ),
    ).toMatchObject([
      { suggestion: 'write `:value[themes.social.sub-themes.contribution.studies] studies`' },
    ]);
  });

  test.each(['9/12 studies', 'nine out of twelve', 'both studies', '7 studies'])(
    '%s is as large as a count of the data by chance, which is not named as its source',
    (words) => {
      expect(faultsOf(point, `See ${words}.`)).toEqual([
        {
          at: `${words}.`,
          found: typed(words),
          expected: 'the count from the data, as `:value[…]`',
          suggestion: 'use the value that is meant here; `npx brevier templates` lists every value',
        },
      ]);
    },
  );

  test.each([
    ['58% of studies', '58% of studies'],
    ['58% of the 12 included studies', '58% of the 12 included studies', '12 included studies'],
    ['58 per cent of participants', '58 per cent of participants'],
    ['fifty-eight per cent of trials', 'fifty-eight per cent of trials'],
    ['50–60% of the papers', '50–60% of the papers'],
    ['58.3% of studies', '58.3% of studies'],
    ['half of the studies', 'half of the studies'],
    ['two thirds of participants', 'two thirds of participants'],
    ['58% (7 of 12)', '58% (7 of 12)', '7 of 12'],
    ['58% (7/12 studies)', '58% (7/12 studies)', '7/12 studies'],
    ['7 of 12 studies (58%)', '58%', '7 of 12 studies'],
    ['most studies (58%)', '58%'],
    ['just over half (58%) of the studies', '58%) of the studies'],
    ['of the included studies, 58% spoke of peers', '58%'],
    ['the proportion of studies that spoke of peers was 58%', '58%'],
    [':value[studies.included]%', ':value[studies.included]%'],
    [':value[themes.social.sub-themes.peer-support.studies]{as=studies} (58%)', '58%'],
  ])('%s is no count', (words, share, count?: string) => {
    const told = found(`See ${words}.`);
    expect(told).toContainEqual(`counts-are-not-shares: ‘${share}’, a share of a small number; ${shareOf}`);
    expect(told.length).toBe(count === undefined ? 1 : 2);
  });

  test.each([
    'The pooled odds ratio was 0.78 (95% CI 0.64 to 0.95) across studies.',
    'A 95% credible interval, a 95% CrI, a 95% prediction interval, and 95% limits of agreement.',
    'Heterogeneity between studies was high (I² = 58%; I2 58%, I² of 42%).',
    'The study weighed 58% in the pool (weight 58%, 58.3% of the weight).',
    'A sensitivity of 58% (7/12) and a specificity of 95%.',
    'Dropout was 20%, attrition 58%, and response rates were 50–60%.',
    'In one trial, 58% of participants finished, and half of the participants came back.',
    'Of the participants in the largest study, 58% were women.',
    '58% of participants finished [@bark2023].',
    'In the control group 58% of participants stayed.',
    'Risk fell by 58%, with 80% power at a 5% level; 95% of sessions took place.',
    'Studies with 58% power, and studies in which 42% of homes were rented.',
    'Some 20% of adults, 58% of women in England and Wales, and 57% of homes.',
    'See 58%, 58.3 per cent and 42%.',
  ])('%s is no share of the studies or people of the review', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['58% o’r astudiaethau', '58% o’r astudiaethau'],
    ['58 y cant o’r cyfranogwyr', '58 y cant o’r cyfranogwyr'],
    ['hanner yr astudiaethau', 'hanner yr astudiaethau'],
    ['o’r astudiaethau, 58%', '58%'],
    ['astudiaethau (58%)', '58%'],
    ['58% (7 o 12)', '58% (7 o 12)'],
  ])('%s, in Welsh, is no count', (words, share) => {
    expect(found(`Gweler ${words}.`, 'cy')).toContainEqual(
      `counts-are-not-shares: ‘${share}’, a share of a small number; ${shareOf}`,
    );
  });

  test.each([
    'Cyfwng hyder 95% (95% CI 0.64 i 0.95), ac I² = 58%.',
    'Roedd gan 58% o fenywod Cymru swydd.',
    'Mewn un treial, roedd 58% o’r cyfranogwyr yn fenywod.',
    'Sensitifrwydd o 58%, a gollyngodd 20%.',
  ])('%s, in Welsh, is no share', (text) => {
    expect(found(text, 'cy')).toEqual([]);
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
        be: 'as `:value[studies.included] studies`',
      },
    ],
    [
      'name: { en-GB: Peer support, cy: Cymorth gan gyfoedion }',
      'name: Peer support of 13 participants',
      {
        at: '13 participants',
        found: 'name',
        instead: '`covers`',
        be: 'where it can be taken from the data',
      },
    ],
    [
      'name: { en-GB: Social factors, cy: Ffactorau cymdeithasol }',
      'name: Social factors (12 studies)',
      {
        at: '12 studies)',
        found: 'name',
        instead: '`statement`',
        be: 'as `:value[studies.included] studies`',
      },
    ],
    [
      'name: { en-GB: Convenience, cy: Cyfleustra },',
      'name: Both studies by convenience,',
      {
        at: 'Both studies by convenience, studies: 2 }',
        found: 'name',
        instead: 'a text such as `subtitle`',
        be: 'as `:value[methods.sampling.both-studies-by-convenience]{as=Words} studies`',
      },
    ],
  ])('%s → %s', (before, after, { at, found, instead, be }) => {
    expect(faultsOf(before, after)).toEqual([
      {
        at,
        found: `‘${/^(?:\d+|Both) \w+/.exec(at)?.[0]}’ typed in \`${found}\`, which is printed as it is`,
        expected: 'no count, because it would not change with the data',
        suggestion: `write it in ${instead} instead, ${be}`,
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
