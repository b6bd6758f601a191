import { expect, test } from 'vitest';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { article, brief, cited, named, style } from './works.ts';

const works = [
  article('a', ['Bark'], 2023),
  article('b', ['Bark'], 2023),
  article('c', ['Cole', 'Dunn'], 2020),
  article('toString', [{ literal: 'National Institute' }], 2018),
  article('e', ['Evans', 'Ford', 'Gray', 'Hill'], 2019),
  article('firm', [{ literal: 'Smith & Sons' }, 'Hill'], 2016),
  article('nobody', [], 2017, { type: 'report', title: 'A report by nobody' }),
];

async function inText(styleName: string, ...clusters: readonly ReturnType<typeof cited>[]) {
  const formatted = await formatCitations(works, clusters, style(styleName));
  return formatted.clusters.map(brief);
}

test('each work in a citation is a link of its own; what stands around it is none', async () => {
  const see = { citekey: 'c', prefix: 'see ', suffix: ', and more', locator: '3-4', label: 'page' } as const;
  expect(await inText('apa', cited('a', 'b', see))).toStrictEqual([
    '([Bark, 2023a](#ref-a), [2023b](#ref-b); see [Cole & Dunn, 2020, pp. 3–4](#ref-c), and more)',
  ]);
  expect(
    await inText('vancouver', cited('a'), cited('c'), cited('b'), cited('a', 'b', 'c', 'e')),
  ).toStrictEqual(['([1](#ref-a))', '([2](#ref-c))', '([3](#ref-b))', '([1](#ref-a)–[4](#ref-e))']);
});

test('a narrative citation names the authors even where the style cites by number', async () => {
  const all = ['c', 'e', 'toString', 'nobody', 'firm'].map(named);
  expect(await inText('apa', ...all)).toStrictEqual([
    '[Cole and Dunn (2020)](#ref-c)',
    '[Evans et al. (2019)](#ref-e)',
    '[National Institute (2018)](#ref-toString)',
    '[A Report by Nobody (2017)](#ref-nobody)',
    '[Smith & Sons and Hill (2016)](#ref-firm)',
  ]);
  expect(await inText('vancouver', ...all)).toStrictEqual([
    '[Cole and Dunn (1)](#ref-c)',
    '[Evans et al. (2)](#ref-e)',
    '[National Institute (3)](#ref-toString)',
    '[A report by nobody (4)](#ref-nobody)',
    '[Smith & Sons and Hill (5)](#ref-firm)',
  ]);
});

test('the author can be left out where the sentence names them', async () => {
  expect(
    await inText('harvard', cited({ citekey: 'c', suppressAuthor: true, locator: '2', label: 'chapter' })),
  ).toStrictEqual(['([2020, chap. 2](#ref-c))']);
});

test('works that no citation names are listed when asked for, and take part in letters and numbers', async () => {
  const apa = await formatCitations(works, [cited('a')], style('apa'), ['b']);
  expect(apa.clusters.map(brief)).toStrictEqual(['([Bark, 2023a](#ref-a))']);
  expect(apa.entries.map(({ citekey }) => citekey)).toStrictEqual(['a', 'b']);
  const vancouver = await formatCitations(works, [cited('b')], style('vancouver'), ['a', 'b']);
  expect(vancouver.entries.map(({ citekey, label }) => [citekey, label])).toStrictEqual([
    ['b', '1.'],
    ['a', '2.'],
  ]);
});

test('what the rules should have caught is a programmer’s fault', async () => {
  await expect(formatCitations(works, [cited('none')], style('apa'))).rejects.toThrow('none');
  await expect(formatCitations([article('"><b>', ['A'], 2000)], [], style('apa'))).rejects.toThrow('citekey');
  await expect(
    formatCitations(works, [{ mode: 'parenthetical', items: [] }], style('apa')),
  ).rejects.toThrow();
});
