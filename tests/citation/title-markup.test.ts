import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { type ReferenceEntry, referenceAsText } from '../../src/citation/reference-entry.ts';
import { shortName } from '../../src/citation/short-name.ts';
import { toBibtex } from '../../src/citation/to-bibtex.ts';
import { coinsOfArticle } from '../../src/html/metadata/coins.ts';
import { article, asHast, cited, named, style } from './works.ts';

const title =
  'Response in <i>Ips typographus</i> to CO<sub>2</sub> at 10<sup>3</sup> m, 300 <sc>bce</sc> and <b>on</b>';
const plain = 'Response in Ips typographus to CO₂ at 10³ m, 300 bce and on';
const marked = [
  'Response in ',
  h('em', 'Ips typographus'),
  ' to CO',
  h('sub', '2'),
  ' at 10',
  h('sup', '3'),
  ' m, 300 ',
  h('span.small-caps', 'bce'),
  ' and ',
  h('strong', 'on'),
];

async function entry(more: Partial<CslItem>, name = 'vancouver') {
  const { entries } = await formatCitations([article('a', ['A'], 2000, more)], [cited('a')], style(name));
  return entries[0];
}

const hastOf = (made: ReferenceEntry | undefined) => asHast(made?.content ?? []);

test('markup of a title as Zotero documents it becomes italics and so on in the reference list', async () => {
  expect(h('p', hastOf(await entry({ title })))).toEqual(
    h('p', ['A A. Response in ', ...marked.slice(1), '. Journal. 2000;1:1–9.']),
  );
  const spelt = '<span style="font-variant: small-caps;">ad</span> <I>x</I>';
  expect(h('p', hastOf(await entry({ title: spelt })))).toEqual(
    h('p', ['A A. ', h('span.small-caps', 'ad'), ' ', h('em', 'x'), '. Journal. 2000;1:1–9.']),
  );
});

test('italics inside italics are upright', async () => {
  const book = { type: 'book', title: 'On <i>Ips</i> beetles' } as const;
  expect(h('p', hastOf(await entry(book, 'harvard'))).children.slice(0, 5)).toEqual([
    { type: 'text', value: 'A, A. (2000) ' },
    h('em', 'On '),
    { type: 'text', value: 'Ips' },
    h('em', ' beetles'),
    { type: 'text', value: ', ' },
  ]);
});

test('what keeps its capitals does so where a style changes them', async () => {
  const journal = 'Journal of <span class="nocase">mRNA and eHealth</span> studies';
  const written = JSON.stringify(await entry({ 'container-title': journal }, 'apa'));
  expect(written).toContain('Journal of mRNA and eHealth Studies');
});

test('a work without authors is named by its title, marked in a sentence as in brackets', async () => {
  const item: CslItem = { id: 'a', type: 'book', title, issued: { 'date-parts': [[2000]] } };
  for (const name of ['apa', 'harvard', 'vancouver']) {
    const { clusters } = await formatCitations([item], [named('a'), cited('a')], style(name));
    const inSentence = JSON.stringify(asHast(clusters[0] ?? []));
    expect(inSentence).toMatch(/"tagName":"sub"[^[]*\[\{"type":"text","value":"2"/);
    expect(inSentence).not.toMatch(/<|CO2|103/);
  }
});

test('metadata have the words alone, and levels as letters', async () => {
  const item = article('a', [], 2000, { title, 'container-title': '<i>E. coli</i> today' });
  expect(shortName(item)).toBe(`${plain} (2000)`);
  const made = await entry({ title });
  expect(made && referenceAsText(made)).toBe(`A A. ${plain}. Journal. 2000;1:1–9.`);
  const coins = decodeURIComponent(String(coinsOfArticle(item).properties.title));
  expect(coins).toContain(`rft.atitle=${plain}&rft.jtitle=E. coli today&`);
  expect(await toBibtex(item)).toContain(
    '\\textit{{Ips} typographus} to {CO}\\textsubscript{2} at 10\\textsuperscript{3} m, 300 \\textsc{bce} and \\textbf{on}',
  );
});

test('tags without an end or a beginning are text, and so is all markup of names and numbers', async () => {
  expect(hastOf(await entry({ title: 'A <i>b <b>c</i> d</b> e' }))).toEqual([
    { type: 'text', value: 'A A. A ' },
    h('em', 'b <b>c'),
    { type: 'text', value: ' d</b> e. Journal. 2000;1:1–9.' },
  ]);
  const inName = await entry({ author: [{ family: '<i>Doe</i>' }], volume: '<b>3</b>' });
  expect(JSON.stringify(hastOf(inName))).not.toContain('tagName');
});
