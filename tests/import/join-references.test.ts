import { expect, test } from 'vitest';
import {
  joinReferences,
  type KnownReference,
  type Sought,
} from '../../src/import/studies/join-references.ts';

const reference = (
  id: string,
  family: string,
  year: number,
  title?: string,
  DOI?: string,
): KnownReference => ({
  id,
  author: [{ family }],
  issued: { 'date-parts': [[year]] },
  ...(title === undefined ? {} : { title }),
  ...(DOI === undefined ? {} : { DOI }),
});

/** For each study its citekey, or the citekeys of those that may be it. */
const joined = (studies: readonly Sought[], references: readonly KnownReference[]) =>
  joinReferences(studies, references).map((one) =>
    'citekey' in one ? one.citekey : 'perhaps' in one ? one.perhaps.map(({ id }) => id) : undefined,
  );

const okafor = reference('okafor', 'Ọkafor', 2019, 'Walking in <i>three</i> valleys: a study', '10.1000/ABC');
const lind = reference('lind', 'van der Lind', 2020, 'Why we meet', '10.1000/def');

test('by the citekey, by a name that is one, and by the DOI in any spelling, whatever else the row says', () => {
  expect(
    joined(
      [
        { name: 'Somebody 1999', citekey: 'lind' },
        { name: 'okafor', study: 'okafor' },
        { name: 'Somebody 1999', doi: '10.1000/abc' },
      ],
      [okafor, lind],
    ),
  ).toEqual(['lind', 'okafor', 'okafor']);
});

test('by the title, without its signs, capitals and marks of italics', () => {
  expect(joined([{ name: '7', title: 'Walking in Three Valleys. A Study' }], [okafor, lind])).toEqual([
    'okafor',
  ]);
});

test.each([
  'Okafor 2019',
  'Okafor et al., 2019',
  'Okafor et al. (2019a)',
  'OKAFOR, Ada; Lind, Bo 2019',
  'Okafor & Lind (2019)',
  'Ada Okafor 2019',
])('by author and year: %s', (name) => expect(joined([{ name }], [okafor, lind])).toEqual(['okafor']));

test('by author and year in columns of their own', () => {
  expect(
    joined(
      [
        { name: 'S01', author: 'Okafor A', year: '2019' },
        { name: 'S02', author: 'van der Lind, Bo', year: '2020' },
      ],
      [okafor, lind],
    ),
  ).toEqual(['okafor', 'lind']);
});

test('two chapters of one book, which share its DOI, are told apart by their titles', () => {
  const chapters = [
    reference('one', 'Hale', 2015, 'First chapter', '10.1000/book'),
    reference('two', 'Hale', 2015, 'Second chapter', '10.1000/book'),
  ];
  expect(
    joined(
      [
        { name: 'Hale 2015', doi: '10.1000/book', title: 'Second chapter' },
        { name: 'Hale 2015', doi: '10.1000/book' },
      ],
      chapters,
    ),
  ).toEqual(['two', ['one', 'two']]);
});

test('where two references have the author and year, or two studies, none is taken, and each is asked about', () => {
  const pair = [reference('lind2020a', 'Lind', 2020), reference('lind2020b', 'Lind', 2020)];
  expect(joined([{ name: 'Lind 2020' }], pair)).toEqual([['lind2020a', 'lind2020b']]);
  expect(joined([{ name: 'Lind 2020b' }, { name: 'Lind 2020a' }], pair)).toEqual([
    ['lind2020b', 'lind2020a'],
    ['lind2020a', 'lind2020b'],
  ]);
  expect(joined([{ name: 'Lind 2020a' }, { name: 'Lind 2020b' }], pair.slice(0, 1))).toEqual([
    ['lind2020a'],
    ['lind2020a'],
  ]);
});

test('a reference of another DOI or another title is another work, whoever wrote it and when', () => {
  expect(
    joined(
      [
        { name: 'Okafor 2019', doi: '10.1000/other' },
        { name: 'Okafor 2019', title: 'Something else altogether' },
      ],
      [okafor],
    ),
  ).toEqual([undefined, undefined]);
});

test('what is near is asked about: a title without its subtitle, another title under one DOI, a year before print', () => {
  expect(joined([{ name: '7', title: 'Walking in three valleys' }], [okafor])).toEqual([['okafor']]);
  expect(joined([{ name: '7', doi: '10.1000/abc', title: 'Slow miles' }], [okafor])).toEqual([['okafor']]);
  expect(joined([{ name: 'Okafor 2018' }], [okafor])).toEqual([['okafor']]);
  // Who wrote in two years wrote twice.
  expect(joined([{ name: 'Okafor 2018' }, { name: 'Okafor 2019' }], [okafor])).toEqual([undefined, 'okafor']);
  expect(joined([{ name: 'Okafor 2019' }], [{ id: 'okafor2019', title: 'One' }])).toEqual([['okafor2019']]);
});

test('a name that begins like another is another', () => {
  expect(joined([{ name: 'Oka 2019' }, { name: 'Okafora 2019' }], [okafor])).toEqual([undefined, undefined]);
});
