import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../src/document/document.ts';
import { dots as drawDots } from '../../src/figure/dots.ts';
import { markRow, missingMarkRow } from '../../src/figure/mark-row.ts';
import { svgOf } from '../../src/html/to-hast.ts';
import { treeOfRoot } from '../document/tree-of.ts';

const col = (text: string) => h('th', { scope: 'col' }, text);

/** A document with one of each thing that the page treats in a way of its own. */
export const smallDocument: Document = {
  name: 'briefing',
  reviewId: 'moss-2020',
  kind: 'Evidence briefing',
  title: 'Walking & talking',
  description: 'What 3 people said of “walking groups”',
  lang: 'en-GB',
  maker: 'Moss & Co',
  audience: 'For everybody',
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  contact: 'hello@example.org',
  edition: { number: 2, date: '2026-11-24', nextReview: '2027-11-24' },
  publishedAt: 'https://example.org/moss-2020/briefing',
  about: {
    citekey: 'moss2020',
    reference: 'Moss, A. (2020). Walking <fast> & "slow".',
    bibtex: '@article{moss2020,\n  title = {Walking},\n}\n',
    csl: {
      id: 'moss2020',
      type: 'article-journal',
      title: 'Walking </script> & "slow"',
      author: [{ family: 'Moss', given: 'Ada' }, { literal: 'Walkers’ Union' }],
      issued: { 'date-parts': [[2020, 5]] },
      'container-title': 'Journal of Feet',
      volume: '7',
      issue: '1',
      page: '3-9',
      DOI: '10.1000/feet.7',
    },
  },
  facts: new Map(),
  origins: [],
  tree: treeOfRoot(tree()),
};

function tree(): Root {
  const drawn = [
    drawDots('field', 32, '32 dots, one for each participant'),
    markRow(1, 2),
    missingMarkRow(2),
  ];
  const [dots, marks, missing] = drawn.flatMap((each) => (each ? [svgOf(each)] : []));
  if (!dots || !marks || !missing) throw new Error('There are drawings for so few');
  return {
    type: 'root',
    children: [
      h('header.cover', [
        h('div.mast', [h('p.kind', 'Evidence briefing'), h('p.audience', 'For everybody')]),
        h('h1', 'Walking & talking'),
        h('p.subtitle', 'What people said'),
        h('p', ['About ', h('a.cite', { href: '#ref-moss2020' }, 'Moss, 2020')]),
        h('figure.dot-field', [dots, h('figcaption', 'Each dot is one person.')]),
      ]),
      h('ul.figures', [
        h('li', [h('span.stat', { dataFact: 'studies.included' }, '2'), ' ', h('span.unit', 'studies')]),
      ]),
      h('section.box', { id: 'key-messages' }, [
        h('h2', 'Key messages'),
        h('ol.messages', [
          h('li', [
            h('p.claim', 'Walk'),
            h('div.said', [h('p.by', 'The author concluded'), h('p', 'It helps.')]),
          ]),
        ]),
      ]),
      h('section', { id: 'findings' }, [
        h('div.beside', [h('h2', 'Findings'), h('div.text', [h('p', 'A square is a study.')])]),
        h('table.theme.wide', [
          h('caption', 'Findings of 2 studies'),
          h('thead', h('tr', [col('Sub-theme'), col('What helps')])),
          h('tbody', [
            h('tr.group', h('th', { scope: 'rowgroup', colSpan: 2 }, 'Feet')),
            h('tr', [
              h('th', { scope: 'row' }, [
                h('p', 'Pace'),
                marks,
                h('p', h('span.figure', { dataFact: 'pace' }, '1 of 2 studies')),
              ]),
              h('td', 'Company'),
            ]),
            h('tr', [
              h('th', { scope: 'row' }, [h('p', 'Place'), missing]),
              h('td', h('span.not-reported', { dataFact: 'place' }, 'Not reported in the source')),
            ]),
          ]),
        ]),
      ]),
      h('section', { id: 'the-reference' }, [
        h('div.beside', [
          h('h2', 'The reference'),
          h('div.text', [
            h('ul.references', [h('li', { id: 'ref-moss2020' }, ['Moss, A. (2020). ', h('em', 'Walking')])]),
          ]),
        ]),
      ]),
    ],
  };
}
