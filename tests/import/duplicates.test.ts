import { expect, test } from 'vitest';
import type { KnownWork } from '../../src/import/references/duplicates.ts';
import { importReferences } from '../../src/import/references/import-references.ts';
import { toDosIn } from '../../src/review/to-dos-in.ts';
import { readYaml } from '../../src/review/yaml/read-yaml.ts';

type Work = Readonly<Record<string, unknown>>;

const article = {
  type: 'article-journal',
  title: 'Walking and mood: a trial in three towns',
  author: [{ family: 'Lind', given: 'Anna' }],
  issued: { 'date-parts': [[2016]] },
  'container-title': 'Journal of Walks',
  page: '1-9',
  DOI: '10.9999/jw.1',
};
const chapter: Work = { ...article, type: 'chapter', publisher: 'P', title: 'Walking at dawn' };
const { DOI: _, ...withoutDoi } = article;
const act: Work = {
  type: 'legislation',
  title: 'Example Paths Act 2015',
  issued: { 'date-parts': [[2015]] },
  URL: 'https://example.org/act',
};

async function pair(one: Work, other: Work, known: readonly KnownWork[] = []) {
  const files = [one, other].map((item, at) => ({
    file: `${at === 0 ? 'one' : 'other'}.json`,
    text: `[\n${JSON.stringify(item)}\n]`,
    format: 'CSL-JSON' as const,
  }));
  const { items, remarks } = await importReferences(files, known);
  return {
    ids: items.map(({ id }) => id),
    items,
    said: remarks
      .filter(({ what }) => /there already|same work/.test(what))
      .map(({ place, as, what }) => `${place.file}:${place.line} ${as}: ${what}`),
  };
}

const isThere = 'other.json:2 left out: the entry is there already, as lind2016 (one.json:2)';
const asks = (why: string) => `other.json:2 to do: is it the same work as lind2016 (one.json:2)? ${why}`;

test.each<[what: string, one: Work, other: Work, said: readonly string[], written: number]>([
  [
    'DOI and title',
    article,
    { ...article, title: 'Walking and Mood: A Trial in Three Towns.' },
    [isThere],
    1,
  ],
  ['DOI in other letters', article, { ...article, DOI: 'https://doi.org/10.9999/JW.1' }, [isThere], 1],
  [
    'a DOI, and another title',
    article,
    { ...article, title: 'Steps' },
    [asks('They have one DOI and different titles')],
    2,
  ],
  ['a DOI of the book that both are in', chapter, { ...chapter, title: 'Walking at dusk' }, [], 2],
  ['a chapter and its DOI again', chapter, chapter, [isThere], 1],
  [
    'title, year and first author, and no DOI',
    withoutDoi,
    {
      ...withoutDoi,
      title: 'Walking and mood: a trial in three towns.',
      author: [{ family: 'Lind', given: 'A.' }],
    },
    [asks('Title and first author are the same, and the year')],
    2,
  ],
  ['all that the other says, and no DOI', article, withoutDoi, [isThere], 1],
  [
    'all that the other says, and a DOI',
    withoutDoi,
    article,
    [asks('Title and first author are the same, and the year')],
    2,
  ],
  [
    'a title and a year, and nobody who made them',
    act,
    { ...act, URL: 'https://example.org/act/2015' },
    [asks('Title and first author are the same, and the year').replaceAll('lind2016', 'example2015')],
    2,
  ],
  [
    'a title of two years, and nobody who made them',
    act,
    { ...act, issued: { 'date-parts': [[2016]] } },
    [],
    2,
  ],
  [
    'title, year and first author, and two DOIs',
    article,
    { ...article, DOI: '10.9999/jw.2' },
    [asks('Title and first author are the same, and the year; their DOIs are different')],
    2,
  ],
  [
    'an article of the year before online',
    withoutDoi,
    { ...withoutDoi, issued: { 'date-parts': [[2017]] } },
    [asks('Title and first author are the same, and the years are 2016 and 2017')],
    2,
  ],
  ['another first author', withoutDoi, { ...withoutDoi, author: [{ family: 'Boone', given: 'D.' }] }, [], 2],
  ['an update of five years later', withoutDoi, { ...withoutDoi, issued: { 'date-parts': [[2021]] } }, [], 2],
  [
    'a report of each year',
    { ...withoutDoi, type: 'report' },
    { ...withoutDoi, type: 'report', issued: { 'date-parts': [[2017]] } },
    [],
    2,
  ],
])('two entries with %s', async (_what, one, other, said, written) => {
  const made = await pair(one, other);
  expect([made.said, made.ids.length]).toEqual([said, written]);
});

test('the question stays in the data, where no document prints it and `check` lists it', async () => {
  const { items } = await pair(withoutDoi, { ...withoutDoi, page: '1-10' });
  expect(items.map(({ id, note }) => [id, note])).toEqual([
    ['lind2016', undefined],
    [
      'lind2016b',
      'TO DO: is this the same work as lind2016 (one.json:2)? Title and first author are the same, and the year. If it is, take one of the two out; if not, this note.',
    ],
  ]);
  const { written } = readYaml('references.json', JSON.stringify(items));
  expect(toDosIn(written).map(({ as }) => as)).toEqual(['text']);
});

test('what the first of two entries lacks comes from the other, and is said', async () => {
  const { page: _, ...withoutPage } = { ...article, status: 'advance online publication' };
  const { items, remarks } = await importReferences(
    [
      { file: 'one.json', text: JSON.stringify([withoutPage]), format: 'CSL-JSON' },
      { file: 'other.json', text: JSON.stringify([{ ...article, volume: '3' }]), format: 'CSL-JSON' },
    ],
    [],
  );
  expect(items).toEqual([{ ...article, id: 'lind2016', volume: '3' }]);
  expect(remarks.map(({ as, what }) => `${as}: ${what}`)).toEqual([
    'changed: its citekey is now lind2016, as it had none',
    'left out: the entry is there already, as lind2016 (one.json:1)',
    'changed: page, volume of it went into lind2016 (one.json:1)',
  ]);
});

test('references.json stays as it is, and what could be added there is said', async () => {
  const { remarks, items } = await importReferences(
    [{ file: 'a.json', text: JSON.stringify([article]), format: 'CSL-JSON' }],
    [{ ...known, DOI: '10.9999/jw.1' }],
  );
  expect(items).toEqual([]);
  expect(remarks.map(({ what }) => what)).toEqual([
    'the entry is there already, as mine (references.json:7); there container-title, page could be added',
  ]);
});

const known = {
  id: 'mine',
  type: 'article-journal',
  title: 'Walking and mood: a trial in three towns',
  author: [{ family: 'Lind', given: 'A.' }],
  issued: { 'date-parts': [[2016]] },
  at: { file: 'references.json', line: 7, column: 3 },
};

test('works that references.json has already are known by the same', async () => {
  const { said, ids } = await pair(withoutDoi, { ...article, title: 'Another', DOI: '10.9999/jw.9' }, [
    known,
  ]);
  expect(said).toEqual([
    'one.json:2 to do: is it the same work as mine (references.json:7)? Title and first author are the same, and the year',
  ]);
  expect(ids).toEqual(['lind2016', 'lind2016b']);
});

test('an entry that only waits to be filled in gives its citekey to the work that it waits for', async () => {
  const { items, remarks } = await importReferences(
    [{ file: 'a.json', text: JSON.stringify([withoutDoi]), format: 'CSL-JSON' }],
    [{ id: 'lind2016', title: 'TO DO: the reference of Lind 2016', type: 'document' }],
  );
  expect(items.map(({ id }) => id)).toEqual(['lind2016']);
  expect(remarks.map(({ what }) => what)).toContain(
    'it is what lind2016 in references.json waits for: put it in its place',
  );
});
