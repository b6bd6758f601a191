import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, withParts } from './smallest-review.ts';

const bark = readFileSync('data/bark-2023/review.yaml', 'utf8');
const references = readFileSync('data/bark-2023/references.json', 'utf8');

const check = (review: string, list = references) =>
  checkReview({
    review: { file: 'review.yaml', text: review },
    references: { file: 'references.json', text: list },
    folder: 'bark-2023',
  });

/** The first place at which `before` stands, with `after` in its stead. */
function changed(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`“${before}” is not in the data`);
  return text.replace(before, () => after);
}

const told = ({ faults }: Pick<ReturnType<typeof check>, 'faults'>) =>
  faults.map(({ rule, place, suggestion }) => [
    `${place.file}:${place.line}:${place.column} ${rule}`,
    ...(suggestion === undefined ? [] : [suggestion]),
  ]);

/** Line and column at which the n-th `text` begins, or a part of it. */
function at(whole: string, text: string, part = text): string {
  const before = whole.slice(0, whole.indexOf(text) + text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

test('where a point rests on an id that nothing has or suggests, the few that there are stand beside it', () => {
  const [point] = told(
    check(changed(bark, 'rests on: [peer-support', 'rests on: [first-theme, peer-support')),
  );
  expect(point?.[1]).toBe(
    'delete it there, or name one of these: `personal-responsibility`, `use-of-experience`, `coping-strategies`, `peer-support`, `social-relationships`, `contribution`, `relationships-with-professionals`, `structured-support`',
  );
});

test('the data of Bark (2023) hold', () => {
  const { review, faults } = check(bark);
  expect(faults).toEqual([]);
  expect(review?.themes.flatMap(({ subThemes }) => subThemes.map(({ studies }) => studies?.value))).toEqual([
    5,
    7,
    6,
    7,
    { absent: 'not reported', why: 'the source gives none' },
    4,
    5,
    3,
  ]);
  expect(review?.themes[0]?.subThemes[0]?.studies).toMatchObject({
    sources: ['rewording'],
    sure: 'low to medium',
    path: 'themes.personal.sub-themes.personal-responsibility.studies',
  });
});

test.each([
  ['high', 'medium', 'medium'],
  ['medium', 'high', 'medium'],
  ['medium', 'low to medium', 'low to medium'],
  ['low', 'low to medium', 'low'],
  ['high', 'high', 'high'],
])('a key message whose claims are %s and %s is %s', (first, second, least) => {
  const claims = [first, second].map(
    (sure) => `{ by: participants, text: Talking helps., source: article, how sure: ${sure} }`,
  );
  const { review, faults } = check(
    withParts(`id: bark-2023\nkey messages: [{ message: People talk, claims: [${claims.join(', ')}] }]\n`),
    smallestReferences,
  );
  expect(faults).toEqual([]);
  expect(review?.keyMessages.map(({ sure }) => sure)).toEqual([least]);
});

test.each(['0179', '+179', '0xB3', '1.79e2'])(
  '%s is no number of people: a count is in plain digits',
  (written) => {
    const { faults } = check(changed(bark, '  total: 179', `  total: ${written}`));
    expect(faults).toMatchObject([
      {
        rule: 'data-has-known-shape',
        found: `the number ${written} for \`total\``,
        expected: 'a whole number in digits, such as 12, or `{ not reported: the reason }`',
      },
    ]);
  },
);

describe('a mistake is found where it stands', () => {
  test.each([
    ['a count above its whole', 'studies: 7', 'studies: 13', '13', 'count-within-whole'],
    [
      'parts that do not add up',
      'Pwrpasol }, studies: 9',
      'Pwrpasol }, studies: 8',
      undefined,
      'parts-sum-to-included',
    ],
    [
      'an unknown source',
      'source: record, how sure',
      'source: recrod, how sure',
      'recrod',
      'source-resolves',
    ],
    [
      'an unknown citekey',
      'citekey: bark2023\ntitle',
      'citekey: bark2032\ntitle',
      'bark2032',
      'citekey-resolves',
    ],
    ['an id used twice', 'id: use-of-experience', 'id: coping-strategies', undefined, 'id-is-unique'],
    [
      'a point that rests on nothing',
      'rests on: [peer-support',
      'rests on: [pear-support',
      'pear-support',
      'sub-theme-resolves',
    ],
    ['an unknown speaker', 'by: reporter', 'by: reprter', 'reprter', undefined],
    ['a day that is not', 'date: 2026-11-24', 'date: 2026-11-31', '2026-11-31', 'date-is-real'],
    [
      'ages the wrong way round',
      '{ from: 18, to: 75 }',
      '{ from: 75, to: 18 }',
      undefined,
      'ages-are-a-range',
    ],
    [
      'a count typed in prose',
      ':value[studies.included] studies was',
      '12 studies was',
      '12 studies was',
      'count-comes-from-data',
    ],
    ['an unknown key', 'databases: [', 'databasses: [', 'databasses', 'key-is-known'],
    ['a blank', '  total: 179', '  total:', 'total:', 'value-is-not-blank'],
    ['an id that is not the folder', 'id: bark-2023', 'id: bark-2024', 'bark-2024', 'id-is-folder'],
  ])('%s', (_name, before, after, part, rule) => {
    const text = changed(bark, before, after);
    const { review, faults } = check(text);
    expect(review).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    const places = told({ faults }).map(([first]) => first ?? '');
    if (rule !== undefined) expect(places.some((place) => place.endsWith(` ${rule}`))).toBe(true);
    if (part !== undefined)
      expect(places.some((place) => place.startsWith(`review.yaml:${at(text, after, part)} `))).toBe(true);
  });

  test.each([
    ['a number for text', '"volume": "53"', '"volume": 53'],
    ['a date as text', '{ "date-parts": [[2023, 12]] }', '"2023"'],
    ['a thirteenth month', '[[2023, 12]]', '[[2023, 13]]'],
    ['an author as text', '[{ "family": "Bark", "given": "Harry" }]', '["Harry Bark"]'],
    ['a quote in a DOI', '"10.1093/bjsw/bcad122"', '"10.1093/bjsw\\" onclick=\\"x"'],
    ['markup in a citekey', '"id": "bark2023"', '"id": "<b>"'],
    ['an article without its journal', '"container-title": "The British Journal of Social Work",', ''],
  ])('in the references: %s', (_name, before, after) => {
    const { review, faults } = check(bark, changed(references, before, after));
    expect(review).toBeUndefined();
    expect(faults.map(({ place }) => place.file)).toContain('references.json');
  });

  test('several at once are all told, in order', () => {
    const text = changed(changed(bark, 'studies: 7', 'studies: 70'), '  total: 179', '  totl: 179');
    const rules = check(text).faults.map(({ rule }) => rule);
    expect(rules).toContain('key-is-known');
    expect(rules).toContain('count-within-whole');
  });

  test('a comma in braces, a tab and a key twice are explained', () => {
    const comma = changed(bark, '{ not reported: no source names any }', '{ not reported: none, we saw }');
    expect(check(comma).faults.map(({ rule }) => rule)).toContain('text-is-quoted');
    const tab = changed(bark, '  total: 179', '\ttotal: 179');
    expect(check(tab).faults[0]?.place.line).toBe(Number(at(tab, '\ttotal').split(':')[0]));
    const twice = changed(bark, '  total: 179', '  total: 179\n  total: 180');
    expect(check(twice).faults).toHaveLength(1);
  });
});

test('whatever is done to the data, there is a review or located faults, and nothing is thrown', () => {
  const lines = bark.split('\n');
  const mutation = fc.record({
    line: fc.nat(lines.length - 1),
    how: fc.constantFrom('delete', 'double', 'indent', 'blank', 'text', 'cut'),
    text: fc.string({ maxLength: 12 }),
  });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const mutated = [...lines];
      for (const { line, how, text } of mutations) {
        const old = mutated[line] ?? '';
        mutated[line] =
          how === 'delete'
            ? ''
            : how === 'double'
              ? `${old}\n${old}`
              : how === 'indent'
                ? ` ${old}`
                : how === 'blank'
                  ? old.replace(/:.*/, ':')
                  : how === 'cut'
                    ? old.slice(0, old.length / 2)
                    : `${old}${text}`;
      }
      const { review, faults } = check(mutated.join('\n'));
      if (faults.some(({ severity }) => severity === 'error')) expect(review).toBeUndefined();
      else expect(review).toBeDefined();
      for (const { place, found, expected } of faults) {
        expect(place.line).toBeGreaterThan(0);
        expect(place.column).toBeGreaterThan(0);
        expect(`${found} ${expected}`).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
