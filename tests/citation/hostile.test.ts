import { expect, test } from 'vitest';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { linkAddress } from '../../src/citation/doi.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { toBibtex } from '../../src/citation/to-bibtex.ts';
import { article, asHast, brief, cited, style } from './works.ts';

async function reference(more: Partial<CslItem>) {
  const { entries } = await formatCitations([article('a', ['A'], 2000, more)], [cited('a')], style('apa'));
  return asHast(entries[0]?.content ?? []);
}
const text = (value: string) => ({ type: 'text', value });
const journal = { type: 'element', tagName: 'em', properties: {}, children: [text('Journal')] };
const volume = { type: 'element', tagName: 'em', properties: {}, children: [text('1')] };

test('markup in a title is text but for italics and the like, and so is what looks like an entity', async () => {
  expect(
    await reference({
      title: '<script>alert(1)</script> <i onclick="x()">b</i> &amp; <span class="x">x</span> 5 < 6 <b>c',
    }),
  ).toStrictEqual([
    text(
      'A, A. (2000). <script>alert(1)</script> <i onclick="x()">b</i> &amp; <span class="x">x</span> 5 < 6 <b>c. ',
    ),
    journal,
    text(', '),
    volume,
    text(', 1–9.'),
  ]);
});

test('our own delimiters, control characters and half characters in the data cannot make an element', async () => {
  expect(
    await reference({ title: 'A\uFDD0em\uFDD1b\uFDD2\uFDD3\uFDD4 c\u0000\u001Bd\nf\uD800' }),
  ).toStrictEqual([text('A, A. (2000). Aemb c d f\uFFFD. '), journal, text(', '), volume, text(', 1–9.')]);
});

test('an address that is not safe is text', async () => {
  for (const URL of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:word@example.org/',
    'https://a b',
    'http://',
  ]) {
    expect(
      (await reference({ URL })).filter((node) => 'tagName' in node && node.tagName === 'a'),
    ).toStrictEqual([]);
  }
});

test('a quotation mark in a DOI stays inside the address', async () => {
  expect((await reference({ DOI: '10.1234/x"onmouseover="alert(1)' })).at(-1)).toStrictEqual({
    type: 'element',
    tagName: 'a',
    properties: { href: 'https://doi.org/10.1234/x%22onmouseover=%22alert(1)' },
    children: [text('https://doi.org/10.1234/x"onmouseover="alert(1)')],
  });
  expect(linkAddress('10.1002/(SICI)1097<1::AID#2>3.0?x')).toBe(
    'https://doi.org/10.1002/(SICI)1097%3C1::AID%232%3E3.0%3Fx',
  );
});

test('a name that every object has as a property is a name', async () => {
  const names = ['valueOf', 'Constructor', '__proto__'].map((family) => ({ family }));
  const { clusters, entries } = await formatCitations(
    [article('constructor', names, 2000, { title: 'toString' })],
    [cited('constructor')],
    style('harvard'),
  );
  expect(clusters.map(brief)).toStrictEqual([
    '([valueOf, Constructor and __proto__, 2000](#ref-constructor))',
  ]);
  expect(entries.map(({ content }) => brief(content))).toStrictEqual([
    'valueOf, Constructor and __proto__ (2000) ‘toString’, *Journal*, 1, pp. 1–9.',
  ]);
});

test('neither a note nor an abstract reaches the formatter, which would read fields out of them', async () => {
  const plain = await reference({});
  expect(
    await reference({ note: 'type: book\nDOI: 10.9999/evil\n{:title: Evil}', abstract: '<b>x</b>' }),
  ).toStrictEqual(plain);
});

test('a prefix and a locator of the template are text too', async () => {
  const { clusters } = await formatCitations(
    [article('a', ['A'], 2000)],
    [
      cited({
        citekey: 'a',
        prefix: '<b>see</b> \uFDD0',
        locator: '<i>1</i>',
        label: 'page',
        suffix: ' & \uFDD2',
      }),
    ],
    style('apa'),
  );
  expect(clusters.map(brief)).toStrictEqual(['(<b>see</b> [A, 2000, p. <i>1</i>](#ref-a) & )']);
});

test('BibTeX cannot be broken out of, and loses no letter', async () => {
  const names = [
    { family: 'Иванов', given: 'Пётр' },
    { family: 'Παπαδοπούλου', given: 'Ελένη' },
    { literal: 'A & B and C' },
  ];
  expect(
    await toBibtex(
      article('evil', names, 2000, {
        title: '}, note = {\\input{x}} 50% <i>of</i> $n_1$ ~ ^',
        DOI: '10.1234/a}b{c\\d',
        note: 'x',
        abstract: 'y',
      }),
    ),
  ).toBe(`@article{evil,
  author = {Иванов, Пётр and Παπαδοπούλου, Ελένη and {A \\& B and C}},
  journal = {Journal},
  doi = {10.1234/a%7Db%7Bc%5Cd},
  year = {2000},
  pages = {1--9},
  title = {\\}, note = \\{\\textbackslash{}input\\{x\\}\\} 50\\% \\textit{of} \\$n\\_1\\$ \\textasciitilde{} \\textasciicircum{}},
  volume = {1},
}
`);
});
