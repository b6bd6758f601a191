import type { Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { trace } from '../../src/document/trace.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { treeOf } from './tree-of.ts';

const figure = (path: string, words: string) => h('span.figure', { dataFact: path }, words);
const rests = (paths: string, words: string) => h('span', { dataRests: paths }, words);
const sources = (...rows: ReturnType<typeof h>[][]) =>
  h(
    'table.sources',
    h(
      'tbody',
      rows.map((names) => h('tr', [h('th', { scope: 'row' }, names), h('td', 'The article')])),
    ),
  );

const rows = (...all: ReturnType<typeof h>[][]) =>
  h(
    'table',
    h(
      'tbody',
      all.map((cells) => h('tr', [h('th', { scope: 'row' }, 'Row'), ...cells.map((cell) => h('td', cell))])),
    ),
  );

function traced(...children: Root['children']): string {
  return unified()
    .use(rehypeStringify)
    .stringify(toHast(trace(treeOf(...children))));
}

describe('a figure', () => {
  test('of a table leads to the row that says where it comes from, and the row to the first of them', () => {
    expect(
      traced(
        h('p', figure('a', '5 of 12 studies')),
        rows([figure('a', 'five')]),
        sources([rests('a b', 'Studies')]),
      ),
    ).toBe(
      '<p><span class="figure" data-fact="a" id="F1">5 of 12 studies</span></p>' +
        '<table class="plain"><tbody><tr><th scope="row">Row</th><td><a class="figure" data-fact="a" href="#S1">five</a></td></tr></tbody></table>' +
        '<table class="sources"><tbody><tr id="S1"><th scope="row"><a class="use" href="#F1">Studies</a></th><td>The article</td></tr></tbody></table>',
    );
  });

  test('is one link in a row, and none where it was one before', () => {
    const html = traced(
      rows([figure('a', '5'), figure('b', '7')], [figure('a', '5')], [figure('b', '7')]),
      sources([rests('a', 'Studies')], [rests('b', 'People')]),
    );
    expect([...html.matchAll(/<a class="figure" data-fact="(.)"/g)].map(([, fact]) => fact)).toEqual([
      'a',
      'b',
    ]);
    expect(html).toContain('<td><span class="figure" data-fact="b" id="F2">7</span></td></tr>');
  });

  test('in a sentence is no link', () => {
    expect(traced(h('p', figure('a', '5')), sources([rests('a', 'Studies')]))).toContain(
      '<p><span class="figure" data-fact="a" id="F1">5</span></p>',
    );
  });

  test('inside a fact rests on what the fact rests on, the nearest one', () => {
    expect(
      traced(
        rows([figure('studies.list.jones.participants', '24')]),
        sources([rests('studies', 'All')], [rests('studies.list', 'List')]),
      ),
    ).toContain('<tr id="S1"><th scope="row"><a class="use" href="#F1">List</a>');
  });

  test('that only the dot field shows is not led to, as some designs have no dot field', () => {
    const html = traced(
      h('figure.dot-field', [
        h('svg.dots', { ariaLabel: 'One dot' }, [h('circle.filled')]),
        h('figcaption', figure('a', '12 people')),
      ]),
      rows([figure('a', '12')]),
      sources([rests('a', 'People')]),
    );
    expect(html).toContain('<span class="figure" data-fact="a">12 people</span>');
    expect(html).toContain('<a class="figure" data-fact="a" href="#S1" id="F1">12</a>');
  });

  test('in a caption is no link, as a page may not show it', () => {
    expect(traced(h('table', h('caption', figure('a', '5'))), sources([rests('a', 'Studies')]))).toContain(
      '<caption><span class="figure" data-fact="a">5</span></caption>',
    );
  });

  test('in a link is no link', () => {
    expect(
      traced(h('p', h('a', { href: '#x' }, figure('a', '5'))), sources([rests('a', 'Studies')])),
    ).toContain('<a href="#x"><span class="figure" data-fact="a">5</span></a>');
  });
});

test('what the document does not say is named without a link', () => {
  expect(traced(h('p', 'Nothing.'), sources([rests('a', 'Studies')]))).toContain(
    '<tr><th scope="row">Studies</th>',
  );
});

test('a document without the list keeps its figures', () => {
  expect(traced(h('p', figure('a', '5')))).toBe('<p><span class="figure" data-fact="a">5</span></p>');
});
