import { expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { smallestReferences, smallestReview } from './smallest-review.ts';

/** What is said of works that stand beside the review’s own. */
function faultsOf(...works: readonly object[]): readonly string[] {
  const own: readonly unknown[] = JSON.parse(smallestReferences);
  const complete = works.map((work, at) => ({
    id: `work${at + 1}`,
    type: 'article-journal',
    title: 'Steps',
    author: [{ family: 'Lind' }],
    'container-title': 'Age',
    issued: { 'date-parts': [[2020]] },
    page: '1-9',
    ...work,
  }));
  return checkReview({
    review: { file: 'review.yaml', text: smallestReview },
    references: { file: 'references.json', text: JSON.stringify([...own, ...complete], undefined, 1) },
  }).faults.map(
    ({ place, rule, found, suggestion }) => `${place.line}:${place.column} ${rule}: ${found}; ${suggestion}`,
  );
}

const issued = (...parts: readonly number[]) => ({ issued: { 'date-parts': [parts] } });

test('years from 1500 to two years after the edition are plausible', () => {
  const asked = (...works: readonly object[]) =>
    faultsOf(...works).filter((each) => each.includes('year-is-plausible'));
  expect(
    asked(issued(1500), issued(2028), { 'original-date': { 'date-parts': [[-380]] } }, issued(9999)),
  ).toEqual([]);
  const look = 'look the work up, and write the year in which it came out';
  expect(
    asked(issued(28, 5), issued(1499), issued(2029), { accessed: { 'date-parts': [[24, 1, 5]] } }),
  ).toEqual([
    `35:6 year-is-plausible: the year 28 in \`issued\` of \`work1\`; ${look}`,
    `55:6 year-is-plausible: the year 1499 in \`issued\` of \`work2\`; ${look}`,
    `74:6 year-is-plausible: the year 2029 in \`issued\` of \`work3\`; ${look}`,
    `101:6 year-is-plausible: the year 24 in \`accessed\` of \`work4\`; ${look}`,
  ]);
});

test('titles with capitals on most words are said once, with how to set them', () => {
  expect(
    faultsOf(
      { title: 'Walking Groups and Low Mood in Later Life: A Trial' },
      { title: 'Gardens and Sleep in the <i>First</i> Year After a Move' },
      { title: 'Walking groups and low mood in later life' },
      { title: 'Walking Groups and Low Mood', 'title-sentence-case': 'Walking groups and low mood' },
      { title: 'Royal College of Nursing' },
      { title: 'Well-being of Future Generations (Wales) Act 2015', type: 'legislation', number: '2' },
      { title: 'Die Wirkung der Gartenarbeit auf die Stimmung im Alter', language: 'de' },
      { title: 'Die Wirkung der Gartenarbeit auf die Stimmung im Alter' },
    ),
  ).toEqual([
    '25:12 title-is-in-sentence-case: 2 titles with capitals on most words: `work1`, `work2`; write beside each `title` a line such as "title-sentence-case": "Walking groups and low mood in later life: a trial", with the capitals that names need; if the title is right as it is, write the same words again',
  ]);
});

test('capitals throughout are said once for each name and journal', () => {
  expect(
    faultsOf(
      { 'container-title': 'HEALTH & PLACE', author: [{ family: 'MCDONALD', given: 'A. B.' }] },
      {
        'container-title': 'HEALTH & PLACE',
        author: [{ family: 'MCDONALD' }, { literal: 'RECOVERY GROUP' }],
      },
      { 'container-title': 'JAMA', author: [{ family: 'Ng' }, { family: 'NG' }] },
      { title: 'STEPS IN THE UK: A TRIAL' },
    ),
  ).toEqual([
    '28:15 capitals-are-not-throughout: ‘MCDONALD’ for `family`, in 2 references; write "McDonald"',
    '32:22 capitals-are-not-throughout: ‘HEALTH & PLACE’ for `container-title`, in 2 references; write "Health & Place"',
    '89:12 capitals-are-not-throughout: ‘STEPS IN THE UK: A TRIAL’ for `title`, in 1 reference; write "Steps in the UK: a trial", with the capitals that names need',
  ]);
});

test('a work that is not out yet needs neither date nor pages', () => {
  expect(
    faultsOf(
      { issued: undefined, page: undefined, status: 'in press' },
      { issued: undefined, page: undefined, status: 'Forthcoming' },
      { issued: undefined, page: undefined },
    ),
  ).toEqual([
    '47:9 reference-is-complete: `work3`, of the type article-journal, without `issued`, `page` or `number` or `DOI` or `URL`; undefined',
  ]);
});
