import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, withParts } from './smallest-review.ts';

const reference = (id: string, more: object): object => ({
  id,
  type: 'article-journal',
  title: 'Walking in the rain',
  author: [{ family: 'Roe', given: 'Bo' }],
  'container-title': 'A journal',
  issued: { 'date-parts': [[2018]] },
  page: '1-9',
  ...more,
});

const list = (...studies: readonly string[]): string =>
  `studies:\n  source: article\n  how sure: high\n  list:\n${studies.map((study) => `    - ${study}\n`).join('')}`;

const study = (id: string, citekey: string, more = 'participants: 40'): string =>
  `{ id: ${id}, citekey: ${citekey}, ages: { from: 20, to: 60 }, countries: [Wales], supports: [talking], ${more} }`;

function faultsOf(parts: string, more: readonly object[] = []) {
  return checkReview({
    review: { file: 'review.yaml', text: withParts(parts) },
    references: {
      file: 'references.json',
      text: JSON.stringify([...JSON.parse(smallestReferences), ...more]),
    },
  }).faults;
}

const found = (parts: string, more: readonly object[] = []): readonly string[] =>
  faultsOf(parts, more).map((fault) => `${fault.severity} ${fault.rule}: ${fault.found}`);

describe('a study under a new id', () => {
  test('with the same reference and all else the same is listed twice', () => {
    expect(found(list(study('one', 'doe2020'), study('two', 'doe2020')))).toEqual([
      'error study-is-listed-once: `two`, the same study as `one`: both have the reference `doe2020`, and everything else is the same',
    ]);
  });

  test('is located with both places', () => {
    const [fault] = faultsOf(list(study('one', 'doe2020'), study('two', 'doe2020')));
    expect(fault?.place).toMatchObject({ file: 'review.yaml', column: 13 });
    expect(fault?.also).toMatchObject({ line: (fault?.place.line ?? 0) - 1, what: 'the study before it' });
  });

  test('with the same reference and another number of people is asked about', () => {
    expect(found(list(study('one', 'doe2020'), study('two', 'doe2020', 'participants: 30')))).toEqual([
      'warning study-has-own-reference: `two` beside `one`: both have the reference `doe2020`',
    ]);
  });

  test.each([
    [{ DOI: '10.1000/RAIN' }, { DOI: '10.1000/rain', title: 'Walking' }, 'the DOI 10.1000/rain'],
    [{}, { title: 'Walking in the Rain.' }, 'the same title, year and first author'],
  ])('with another reference to the same work: %o, %o', (first, second, shared) => {
    expect(
      found(list(study('one', 'roe2018'), study('two', 'roe2018b')), [
        reference('roe2018', first),
        reference('roe2018b', second),
      ]),
    ).toEqual([
      `error study-is-listed-once: \`two\`, the same study as \`one\`: both have ${shared}, and everything else is the same`,
    ]);
  });

  test('two chapters of a book with one DOI are two works', () => {
    const chapter = { type: 'chapter', DOI: '10.1000/book', publisher: 'A press' };
    expect(
      found(list(study('one', 'roe2018'), study('two', 'roe2018b')), [
        reference('roe2018', chapter),
        reference('roe2018b', { ...chapter, title: 'Walking in the sun' }),
      ]),
    ).toEqual([]);
  });

  test('two studies of one report that have labels are two', () => {
    expect(
      found(
        list(
          study('one', 'doe2020', 'participants: 40, label: Study 1'),
          study('two', 'doe2020', 'participants: 40, label: Study 2'),
        ),
      ),
    ).toEqual([]);
  });
});

test.each([
  ['supports: [talking, talking]', 'talking', 'supports'],
  ['countries: [Wales, wales]', 'wales', 'countries'],
])('%s names it twice', (twice, name, key) => {
  const one = `{ id: one, citekey: doe2020, participants: 40, ages: { from: 20, to: 60 }, countries: [Wales], supports: [talking] }`;
  expect(found(list(one.replace(new RegExp(`${key}: \\[[^\\]]*\\]`), twice)))).toContain(
    `error list-names-once: \`${name}\` a second time in \`${key}\``,
  );
});

test('what is said of all studies holds those that give their own', () => {
  const two = list(
    study('one', 'doe2020', 'participants: 60, label: a'),
    study('two', 'doe2020', 'participants: { not reported: none }, label: b').replace(
      'countries: [Wales], ',
      '',
    ),
  );
  const whole = (total: number, countries: string): string =>
    `participants: { total: ${total}, ages: { from: 20, to: 60 }, source: article, how sure: high }\ncountries: { is: [${countries}], source: article, how sure: high }\n`;
  expect(found(two + whole(90, 'England, Wales'))).toEqual([]);
  expect(found(two + whole(50, 'England'))).toEqual(
    expect.arrayContaining([
      'error whole-holds-its-studies: 50 participants in all',
      'error whole-holds-its-studies: no `Wales` in `countries`',
    ]),
  );
});

test('a country list that every study gives, and that forgets one', () => {
  expect(
    found(`${list(study('one', 'doe2020'))}countries: { is: [England], source: article, how sure: high }\n`),
  ).toEqual(['error counts-agree: England for `countries`']);
});

describe('people of each sex', () => {
  const two = list(
    study('one', 'doe2020', 'participants: 40, label: a, sexes: [{ name: women, people: 30 }]'),
    study(
      'two',
      'doe2020',
      'participants: 30, label: b, sexes: [{ name: women, people: 12 }, { name: men, people: 18 }]',
    ),
  );
  const sexes = (women: number): string =>
    `participants: { sexes: [{ name: women, people: ${women} }, { name: men, people: 18 }], source: article, how sure: high }\n`;

  test('are counted from the listed studies', () => {
    const { review, faults } = checkReview({
      review: { file: 'review.yaml', text: withParts(two) },
      references: { file: 'references.json', text: smallestReferences },
    });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(review?.participants.sexes).toMatchObject({
      value: [
        { name: 'women', people: 42 },
        { name: 'men', people: 18 },
      ],
      derivedFrom: ['one', 'two'],
    });
  });

  test('are those of the listed studies where they are typed too', () => {
    expect(found(two + sexes(42))).toEqual([]);
    expect(found(two + sexes(41))).toEqual(['error counts-agree: 41 women, 18 men for `participants.sexes`']);
  });

  test('are not counted where one study does not tell them', () => {
    const review = checkReview({
      review: {
        file: 'review.yaml',
        text: withParts(
          list(
            study('one', 'doe2020', 'participants: 40, label: a, sexes: [{ name: women, people: 30 }]'),
            study('two', 'doe2020', 'participants: 30, label: b'),
          ),
        ),
      },
      references: { file: 'references.json', text: smallestReferences },
    }).review;
    expect(review?.participants.sexes).toBeUndefined();
  });
});

describe('sources that stand beside a count of studies', () => {
  const theme = (covers: string): string =>
    `themes: [{ id: ways, name: Ways, statement: What people do., source: article, how sure: high, sub-themes: [{ id: talking, name: Talking, covers: '${covers}', studies: 10, helps: { not reported: a }, hinders: { not reported: b } }] }]\n`;

  test('are asked about', () => {
    const [fault, ...more] = faultsOf(theme('Talking, in 10 sources.'));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      rule: 'count-has-its-unit',
      severity: 'warning',
      found: '‘10 sources’ beside 10 studies',
      expected: '‘studies’, or a count of sources',
      also: { what: 'the count of studies' },
    });
  });

  test.each(['Talking, in 9 sources.', 'Talking, in five sources and 10 minutes.'])(
    'not in “%s”',
    (covers) => {
      expect(found(theme(covers))).toEqual([]);
    },
  );
});

describe('a work that has been retracted', () => {
  const retracted = (parts: string, more: object): readonly string[] =>
    checkReview({
      review: { file: 'review.yaml', text: withParts(parts) },
      references: {
        file: 'references.json',
        text: JSON.stringify([{ ...JSON.parse(smallestReferences)[0], ...more }]),
      },
    }).faults.map((fault) => `${fault.severity} ${fault.rule}: ${fault.found}`);
  const told = (text: string): string =>
    `limitations: [{ by: this briefing, text: ${text}, matters most: yes }]\n`;

  test.each([
    { status: 'retracted' },
    { status: 'Withdrawn' },
    { status: 'Retraction published 2016, Example Lancet, 4, 7' },
    { title: 'RETRACTED: A small review' },
    { title: 'A small review [Retracted]' },
    { title: 'Retracted article: A small review' },
  ])('%o', (more) => {
    expect(retracted('', more)).toEqual([
      'error retraction-is-told: `doe2020`, the review itself, has been retracted',
    ]);
    expect(retracted(told('The review was retracted in 2024.'), more)).toEqual([]);
    expect(retracted(told('It is made up.'), more)).toHaveLength(1);
  });

  test.each([
    { title: 'Retracted lives: a small review' },
    { status: 'in press' },
    { title: 'Why papers are retracted' },
  ])('%o is none', (more) => {
    expect(retracted('', more)).toEqual([]);
  });
});

describe('an empty list', () => {
  test('of sub-themes is that of a theme that has none, which can be without a count as a sub-theme can', () => {
    const themes = (count: string) =>
      `themes: [{ id: ways, name: Ways, statement: What people do., source: article, how sure: high, ${count}sub-themes: [] }]\n`;
    expect(faultsOf(themes('studies: 10, '))).toEqual([]);
    expect(faultsOf(themes(''))).toEqual([]);
    expect(faultsOf(themes('studies: 99, '))).toMatchObject([
      { rule: 'count-within-whole', found: '99 studies for `themes.ways.studies`' },
    ]);
  });

  test('where there can be a reason is told with that', () => {
    const themes =
      'themes: [{ id: ways, name: Ways, statement: What people do., source: article, how sure: high, sub-themes: [{ id: talking, name: Talking, covers: Talk., studies: 10, helps: [], hinders: { not reported: b }, source: article, how sure: high }] }]\n';
    const [fault] = faultsOf(themes);
    expect(fault).toMatchObject({
      found: 'an empty list for `helps`',
      suggestion: 'write `{ not reported: the reason }`',
    });
  });
});
