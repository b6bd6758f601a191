import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cslFileStyle } from '../../src/citation/csl-file-style.ts';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import localeCy from '../../src/citation/locale-cy.xml.js';
import { article, bark, brief, cited, named, style } from './works.ts';

/** Works in which the locale's words show: editors, an edition, a day of access, no date, a work in the press. */
const works: readonly CslItem[] = [
  bark,
  article('two', ['Bowen', 'Evans'], 2021),
  article('many', ['Cole', 'Price', 'Rees', 'Tudor'], 2020),
  {
    id: 'part',
    type: 'chapter',
    title: 'A chapter',
    author: [{ family: 'Lloyd', given: 'Mair' }],
    editor: [
      { family: 'Hughes', given: 'Ann' },
      { family: 'Owen', given: 'Siân' },
    ],
    'container-title': 'A book',
    publisher: 'A press',
    issued: { 'date-parts': [[2019]] },
    edition: '2',
    page: '10-20',
  },
  {
    id: 'site',
    type: 'webpage',
    title: 'A page',
    author: [{ literal: 'A body' }],
    URL: 'https://example.org/',
    accessed: { 'date-parts': [[2024, 3, 5]] },
  },
];
const clusters = [
  cited('two', 'many'),
  named('two'),
  named('many'),
  cited({ citekey: 'bark2023', locator: '12-13', label: 'page' }),
  cited({ citekey: 'part', locator: '4', label: 'page' }, 'site'),
];

const inWelsh = async (name: string) => {
  const { clusters: inText, entries } = await formatCitations(works, clusters, style(name), [], 'cy');
  const plain = (text: string) => text.replaceAll(/\]\(#ref-[^)]*\)/g, ']');
  return {
    inText: inText.map((content) => plain(brief(content))),
    entries: entries.map(({ content }) => brief(content)),
  };
};

const doi = '[https://doi.org/10.1093/bjsw/bcad122](https://doi.org/10.1093/bjsw/bcad122)';

test('APA 7 in Welsh', async () => {
  expect(await inWelsh('apa')).toStrictEqual({
    inText: [
      '([Bowen & Evans, 2021]; [Cole et al., 2020])',
      '[Bowen ac Evans (2021)]',
      '[Cole et al. (2020)]',
      '([Bark, 2023, tt. 12–13])',
      '([A body, d.d.]; [Lloyd, 2019, t. 4])',
    ],
    entries: [
      'A body. (d.d.). *A page*. Adalwyd 5 Mawrth 2024, o [https://example.org/](https://example.org/)',
      `Bark, H. (2023). Resilience as part of recovery: The views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review. *The British Journal of Social Work*, *53*(8), 3627–3646. ${doi}`,
      'Bowen, A., & Evans, A. (2021). On two. *Journal*, *1*, 1–9.',
      'Cole, A., Price, A., Rees, A., & Tudor, A. (2020). On many. *Journal*, *1*, 1–9.',
      'Lloyd, M. (2019). A chapter. Yn A. Hughes & S. Owen (Goln), *A book* (2il arg., tt. 10–20). A press.',
    ],
  });
});

test('Harvard in Welsh: “ac” before a vowel, “a” before a consonant', async () => {
  expect(await inWelsh('harvard')).toStrictEqual({
    inText: [
      '([Cole *et al.*, 2020]; [Bowen ac Evans, 2021])',
      '[Bowen ac Evans (2021)]',
      '[Cole et al. (2020)]',
      '([Bark, 2023, tt. 12–13])',
      '([Lloyd, 2019, t. 4]; [A body, dim dyddiad])',
    ],
    entries: [
      'A body (dim dyddiad) *A page*. Ar gael yn: [https://example.org/](https://example.org/) (Cyrchwyd: 5 Mawrth 2024).',
      `Bark, H. (2023) ‘Resilience as part of recovery: the views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review’, *The British Journal of Social Work*, 53(8), tt. 3627–3646. Ar gael yn: ${doi}.`,
      'Bowen, A. ac Evans, A. (2021) ‘On two’, *Journal*, 1, tt. 1–9.',
      'Cole, A. *et al.* (2020) ‘On many’, *Journal*, 1, tt. 1–9.',
      'Lloyd, M. (2019) ‘A chapter’, yn A. Hughes a S. Owen (goln) *A book*. 2il arg. A press, tt. 10–20.',
    ],
  });
});

test('Vancouver in Welsh: the order of a date is the style’s, its month the language’s', async () => {
  expect(await inWelsh('vancouver')).toStrictEqual({
    inText: ['([1],[2])', '[Bowen ac Evans (1)]', '[Cole et al. (2)]', '([3 tt. 12–13])', '([4 t. 4],[5])'],
    entries: [
      'Bowen A, Evans A. On two. Journal. 2021;1:1–9.',
      'Cole A, Price A, Rees A, Tudor A. On many. Journal. 2020;1:1–9.',
      'Bark H. Resilience as part of recovery: the views of those with experiences of psychosis, and learning for British mental health social work practice. A scoping review. Br J Soc Work. 2023 Rhag;53(8):3627–46. doi:[10.1093/bjsw/bcad122](https://doi.org/10.1093/bjsw/bcad122)',
      'Lloyd M. A chapter. Yn: Hughes A, Owen S, golygyddion. A book. 2il arg. A press; 2019. t. 10–20.',
      'A body. A page [Rhyngrwyd]. [dim dyddiad] [dyfynnwyd 2024 Maw 5]. Ar gael yn: [https://example.org/](https://example.org/)',
    ],
  });
});

test('a CSL file is printed in the document’s language, and its English words are not taken for Welsh', async () => {
  const xml = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="en-US">
<info><title>My style</title><id>my-style</id></info>
<locale xml:lang="en-US"><terms><term name="accessed">seen</term></terms></locale>
<citation><layout><names variable="author"><name and="text"/></names></layout></citation>
<bibliography><layout><text term="accessed" suffix=": "/><date variable="issued" form="text"/></layout></bibliography>
</style>`;
  const chosen = await cslFileStyle(xml, 'my.csl');
  if ('rule' in chosen) throw new Error(chosen.found);
  const item = article('two', ['Tudor', 'Cole'], 2021, { issued: { 'date-parts': [[2021, 2, 1]] } });
  const inLanguage = async (language: 'cy' | 'en-GB') => {
    const { clusters: inText, entries } = await formatCitations([item], [cited('two')], chosen, [], language);
    return [...inText, ...entries.map(({ content }) => content)].map(brief);
  };
  expect(await inLanguage('cy')).toStrictEqual([
    '[Ann Tudor ac Ann Cole](#ref-two)',
    'Cyrchwyd: 1 Chwefror 2021',
  ]);
  expect(await inLanguage('en-GB')).toStrictEqual([
    '[Ann Tudor and Ann Cole](#ref-two)',
    'Accessed: 1 February 2021',
  ]);
});

describe('the locale', () => {
  const terms = (xml: string): ReadonlyMap<string, string> =>
    new Map(
      [...xml.matchAll(/<term ([^>]*?)(?:\/>|>(.*?)<\/term>)/gs)].map(([, attributes = '', inside = '']) => [
        ['name', 'form'].map((name) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '').join(' '),
        inside,
      ]),
    );
  const american = JSON.parse(readFileSync('node_modules/@citation-js/plugin-csl/lib/locales.json', 'utf8'))[
    'en-US'
  ];

  test('says every term that en-US has words for, so that nothing comes out in English', () => {
    const welsh = terms(localeCy);
    const lacking = [...terms(american)]
      .filter(
        ([key, inside]) =>
          /\p{L}/u.test(inside.replaceAll(/<[^>]*>/g, '')) &&
          !key.endsWith('symbol') &&
          !key.startsWith('ordinal') &&
          !key.startsWith('long-ordinal'),
      )
      .filter(([key]) => !welsh.has(key))
      .map(([key]) => key);
    expect(lacking).toEqual([]);
  });

  test('has Welsh ordinals', async () => {
    const book = (edition: string): CslItem => ({
      id: `e${edition}`,
      type: 'book',
      title: `Book ${edition.padStart(2, '0')}`,
      edition,
    });
    const { entries } = await formatCitations(
      ['1', '2', '3', '4', '5', '7', '10', '11', '12', '20', '21'].map(book),
      ['1', '2', '3', '4', '5', '7', '10', '11', '12', '20', '21'].map((edition) => cited(`e${edition}`)),
      style('vancouver'),
      [],
      'cy',
    );
    expect(entries.map(({ content }) => /\d+\p{L}+ arg/u.exec(brief(content))?.[0])).toEqual([
      '1af arg',
      '2il arg',
      '3ydd arg',
      '4ydd arg',
      '5ed arg',
      '7fed arg',
      '10fed arg',
      '11eg arg',
      '12fed arg',
      '20fed arg',
      '21ain arg',
    ]);
  });
});
