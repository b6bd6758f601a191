import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { isDatedByTitle, numberOfLaw } from '../../src/citation/law.ts';
import { statusOf } from '../../src/citation/status.ts';
import { article, brief, cited, style } from './works.ts';

const law = (more: Partial<CslItem>): CslItem => ({
  id: 'law',
  type: 'legislation',
  title: 'Care Act 2014',
  ...more,
});
const gov = 'https://www.legislation.gov.uk';

describe('a law', () => {
  test.each<[string, string | undefined, Partial<CslItem>]>([
    ['an Act of Parliament', 'c. 23', { URL: `${gov}/ukpga/2014/23/contents` }],
    ['the same by its digits', 'c. 23', { number: '23', URL: `${gov}/ukpga/2014/23` }],
    ['digits alone', 'c. 23', { number: '23' }],
    ['digits alone, in Welsh', 'p. 23', { number: '23', language: 'cy' }],
    ['an Act of Senedd Cymru', 'asc 4', { number: '4', URL: `${gov}/asc/2021/4` }],
    ['the same in Welsh', 'dsc 4', { URL: `${gov}/asc/2021/4/contents/welsh`, language: 'cy-GB' }],
    ['an Act of the National Assembly, with its year before the number', 'anaw 2', { number: '2015 anaw 2' }],
    ['a Measure', 'nawm 1', { URL: `${gov}/mwa/2011/1` }],
    ['an Act of the Scottish Parliament', 'asp 9', { URL: `${gov}/asp/2013/9` }],
    ['a statutory instrument', 'SI 2015/1578', { type: 'regulation', number: '2015/1578' }],
    [
      'one of Wales, with its Welsh number',
      'SI 2015/1578 (W. 187)',
      { type: 'regulation', number: '2015/1578 (W. 187)' },
    ],
    [
      'the same in Welsh',
      'OS 2015/1578 (Cy. 187)',
      { type: 'regulation', number: '2015/1578 (Cy. 187)', language: 'cy' },
    ],
    ['one by its address', 'SI 2015/1578', { type: 'regulation', URL: `${gov}/wsi/2015/1578/made` }],
    ['a number in words of its own', 'No. 92', { number: 'No. 92' }],
    ['none', undefined, { URL: 'https://example.org/law' }],
  ])('%s is %s', (_, number, more) => expect(numberOfLaw(law(more))).toBe(number));

  test.each<[boolean, string]>([
    [true, 'Care Act 2014'],
    [true, 'Deddf Iechyd Meddwl 1983'],
    [true, 'Mental Health Act 2007 (NSW)'],
    [false, 'Civil Rights Act of 1964'],
    [false, 'Every Student Succeeds Act'],
    [false, 'Regulations of 2015 on walking'],
  ])('is %s to have its year in its title: %s', (is, title) =>
    expect(isDatedByTitle(law({ title }))).toBe(is),
  );
});

test.each<[ReturnType<typeof statusOf>, string]>([
  ['in press', 'In press'],
  ['in press', 'inpress'],
  ['forthcoming', 'Forthcoming'],
  ['advance online publication', 'Online ahead of print'],
  ['advance online publication', 'Epub ahead of print'],
  ['retracted', 'RETRACTED ARTICLE'],
  ['withdrawn', 'withdrawn'],
  [undefined, 'Retraction published 2016, Example Lancet, 4, 7'],
  [undefined, 'published'],
])('%s is the state “%s”', (status, written) => {
  expect(statusOf(article('a', [], 2020, { status: written }))).toBe(status);
});

const printed = async (item: CslItem, name: string): Promise<string> =>
  brief((await formatCitations([item], [cited(item.id)], style(name))).entries[0]?.content ?? []);

describe('the title of a retracted work', () => {
  test.each([
    ['RETRACTED: On care', 'On care'],
    ['Retracted article: On care', 'On care'],
    ['[Retracted] On care', 'On care'],
    ['On care [RETRACTED]', 'On care'],
    ['WITHDRAWN: On care', 'On care'],
  ])('“%s” is printed without the word, which stands once in its own place', async (title, without) => {
    const word = /withdrawn/i.test(title) ? 'Withdrawn' : 'Retracted';
    expect(await printed(article('a', ['A'], 2000, { title }), 'harvard')).toBe(
      `A, A. (2000) ‘${without}’ [${word}], *Journal*, 1, pp. 1–9.`,
    );
  });

  test.each(['Withdrawn: a study of children', 'Retracted papers: a review', 'Why papers are retracted'])(
    '“%s” is a title',
    async (title) => {
      expect(await printed(article('a', ['A'], 2000, { title }), 'harvard')).toBe(
        `A, A. (2000) ‘${title}’, *Journal*, 1, pp. 1–9.`,
      );
    },
  );
});

test.each([
  ['101-119', '101–19'],
  ['436–440', '436–40'],
  ['99-101', '99–101'],
  ['S12-S18', 'S12-8'],
  ['1-9, 12-19', '1–9, 12–9'],
  ['e12', 'e12'],
  ['5', '5'],
])('in Vancouver the pages %s are %s', async (page, shortened) => {
  expect(await printed(article('a', ['A'], 2000, { page }), 'vancouver')).toBe(
    `A A. On a. Journal. 2000;1:${shortened}.`,
  );
});

test('a chapter of a book that is not known, and a number with a hyphen', async () => {
  const chapter: CslItem = {
    id: 'a',
    type: 'chapter',
    title: 'A chapter',
    author: [{ family: 'Kerr', given: 'Mo' }],
    issued: { 'date-parts': [[2019]] },
    publisher: 'Press',
  };
  expect(await printed(chapter, 'vancouver')).toBe('Kerr M. A chapter. Press; 2019.');
  const report: CslItem = { ...chapter, type: 'report', genre: 'NIH Publication', number: '18-2059' };
  expect(await printed(report, 'apa')).toBe(
    'Kerr, M. (2019). *A chapter* (NIH Publication No. 18-2059). Press.',
  );
});

test('APA orders by titles without their articles, for letters after a year and for works by nobody', async () => {
  const works = [
    article('zebra', ['Moss'], 2019, { title: 'The zebra' }),
    article('newt', ['Moss'], 2019, { title: 'A newt' }),
    article('otter', ['Moss'], 2019, { title: 'Otter' }),
    article('monkey', [], 2019, { title: 'The monkey' }),
    article('artist', ['Lamb'], 2019, { title: 'An artist' }),
  ];
  const { entries, clusters } = await formatCitations(
    works,
    [cited('zebra', 'otter', 'newt')],
    style('apa'),
    ['monkey', 'artist'],
  );
  expect(entries.map(({ citekey }) => citekey)).toEqual(['artist', 'monkey', 'newt', 'otter', 'zebra']);
  expect(clusters.map(brief)).toEqual([
    '([Moss, 2019a](#ref-newt), [2019b](#ref-otter), [2019c](#ref-zebra))',
  ]);
});
