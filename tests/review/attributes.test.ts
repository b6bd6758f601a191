import { describe, expect, test } from 'vitest';
import { checkReview, gapsOfReview } from '../../src/review/check-review.ts';
import { smallestReferences, withParts } from './smallest-review.ts';

const files = (parts: string) => ({
  review: { file: 'review.yaml', text: withParts(parts) },
  references: { file: 'references.json', text: smallestReferences },
});

const found = (parts: string): readonly string[] =>
  checkReview(files(parts)).faults.map(
    ({ rule, found: what, suggestion }) =>
      `${rule}: ${what}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );

const studies = (...told: readonly string[]): string =>
  `studies:\n  source: article\n  how sure: high\n  list:\n${told
    .map(
      (each, index) =>
        `    - { id: s${index}, citekey: doe2020, label: s${index}, participants: ${index + 10}, ages: { from: 18, to: 75 }, countries: [Wales], ${each}, supports: [talking] }\n`,
    )
    .join('')}`;

const design = `attributes:
  - name: Design
    values exclude each other: yes
    values: [Interviews, Survey]
`;

describe('values that exclude each other', () => {
  test('add up with the studies of which it is not reported', () => {
    expect(
      found(
        design +
          studies(
            'attributes: { Design: Interviews }',
            'attributes: { Design: Survey }',
            'attributes: { Design: { not reported: the article does not say } }',
          ),
      ),
    ).toEqual([]);
  });

  test('do not where a study says nothing, which is named', () => {
    expect(found(design + studies('attributes: { Design: Interviews }', 'attributes: {}'))).toEqual([
      'parts-sum-to-included: 1 + 0 = 1 studies in the values of ‘Design’ → `s1` names no value of ‘Design’: name it, or write `Design: { not reported: the reason }` there; or write `of: { name: … }` with what those are called that do',
    ]);
  });

  test('are one for each study', () => {
    expect(found(design + studies('attributes: { Design: [Interviews, Survey] }'))).toContain(
      'attribute-value-resolves: 2 values of ‘Design’',
    );
  });
});

test('an attribute of another list is said to stand there', () => {
  expect(found(design + studies('methods: { Design: Interviews }'))).toContain(
    'method-part-resolves: `Design` → write it under `attributes` of the study',
  );
});

test('counts of a breakdown that no listed study tells of are those that are typed', () => {
  const sampling = `methods:
  - name: Sampling
    parts exclude each other: yes
    of: { name: interview studies, studies: 2, source: article, how sure: high }
    source: article
    how sure: high
    parts: [{ name: Purposive, studies: 2 }, { name: Convenience, studies: 0 }]
`;
  expect(found(sampling + studies('label: a', 'label: b').replaceAll(/, label: [ab]/g, ''))).toEqual([]);
});

test.each([
  ['Europe', 'country-is-a-country: `Europe` among the countries'],
  ['international', 'country-is-a-country: `international` among the countries'],
])('%s is no country', (name, fault) => {
  expect(
    found(studies('methods: {}').replace('countries: [Wales]', `countries: [${name}]`)).some((each) =>
      each.startsWith(fault),
    ),
  ).toBe(true);
});

test('more women than participants are told with both numbers', () => {
  const [fault, ...more] = checkReview(
    files(
      'participants: { total: 20, ages: { from: 18, to: 75 }, sexes: [{ name: women, people: 25 }], source: article, how sure: high }\n',
    ),
  ).faults;
  expect(more).toEqual([]);
  expect(fault).toMatchObject({
    rule: 'people-add-up',
    found: '25 women for `participants.sexes`',
    expected: 'at most 20, all participants',
    also: { what: 'all participants' },
  });
});

test('of an attribute that studies leave out, the gaps name them', () => {
  const gaps = gapsOfReview(
    files(
      `attributes: [{ name: Setting }]\n${studies('attributes: { Setting: a ward in Leeds }', 'attributes: {}')}`,
    ),
  );
  expect(gaps?.map(({ what }) => what)).toContain('‘Setting’ is not told of s1');
});
