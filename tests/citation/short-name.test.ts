import { expect, test } from 'vitest';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { shortName } from '../../src/citation/short-name.ts';
import { article } from './works.ts';

const by = (...families: string[]): CslItem => article('a', families, 2023);

test.each<[string, CslItem]>([
  ['Rei (2023)', by('Rei')],
  ['Rei and Cole (2023)', by('Rei', 'Cole')],
  ['Rei et al. (2023)', by('Rei', 'Cole', 'Moss')],
  ['Rei et al. (2023)', by('Rei', 'Cole', 'Moss', 'Dunn')],
])('a work of one, two and more authors is %s', (name, item) => expect(shortName(item)).toBe(name));

test('editors stand for authors, the title for both, and a year for nothing', () => {
  const { author, issued, ...work } = by('Rei');
  const named = [{ family: 'Cole' }, { literal: 'The Council' }];
  expect(shortName({ ...work, title: 'A work', ...(issued ? { issued } : {}) })).toBe('A work (2023)');
  expect(shortName({ ...work, editor: named })).toBe('Cole and The Council');
  expect(shortName({ ...work, author: author ?? [], editor: named })).toBe('Rei');
});

test('a law whose title ends in its year is named by its title', () => {
  const act: CslItem = {
    id: 'act',
    type: 'legislation',
    title: 'Care Act 2014',
    issued: { 'date-parts': [[2014]] },
  };
  expect(shortName(act)).toBe('Care Act 2014');
  expect(shortName({ ...act, issued: { 'date-parts': [[2019]] } })).toBe('Care Act 2014 (2019)');
});

test('a particle that belongs to a name stands before it', () => {
  const author = [{ family: 'Beek', 'non-dropping-particle': 'van der' }];
  expect(shortName({ ...by(), author })).toBe('van der Beek (2023)');
});
