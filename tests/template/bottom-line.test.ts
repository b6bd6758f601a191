import { expect, test } from 'vitest';
import { faultsOf, said } from './said-of-small-review.ts';

const line = (by: string, more = '') =>
  `bottom line: { by: ${by}, text: 'Talking helps in :value[studies.included]{as=count}.'${more} }\n`;
const sourced = ', source: article, how sure: high';

test('stands at the head of a document with whose it is', () => {
  const cover = ':::cover\n# :value[title]\n\n::bottom-line\n:::';
  expect(said(cover, line('author', sourced))).toContain(
    'In short, the author concluded: Talking helps in 12 studies.',
  );
  expect(said(cover, line('this briefing'))).toContain('In short, as we see it: Talking helps');
  expect(said(cover, line('author', sourced), 'cy')).toContain('Yn gryno, daeth yr awdur i’r casgliad: ');
  expect(said(cover)).not.toContain('In short');
});

test('says so where it is weakly documented', () => {
  expect(said('::bottom-line', line('author', ', source: article, how sure: low'))).toContain(
    '(Weakly documented.)',
  );
});

test('is one sentence, with a source and no typed count', () => {
  const faults = (text: string, by = 'this briefing') =>
    faultsOf(`bottom line: { by: ${by}, text: '${text}' }\n`);
  expect(faults('Talking to Dr. A. Jones helps, e.g. at home.')).toEqual([]);
  expect(faults('Talking helps. So does :value[studies.included]{as=count}.')).toEqual([
    'bottom-line-is-one-sentence',
  ]);
  expect(faults('Talking helps in 12 studies.')).toEqual(['count-comes-from-data']);
  expect(faults('Talking helps.', 'author')).toEqual(['fact-has-source']);
});
