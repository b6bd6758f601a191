import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { placeCitations, thisDocument } from '../../src/document/place-citations.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { treeOf } from './tree-of.ts';

test('what is placed twice is two elements each time, as tags and links go by elements', () => {
  const link = h('a', { href: 'https://example.org' }, 'example.org');
  const words = (value: string) => [{ type: 'text' as const, value }];
  const run = { type: 'link' as const, url: 'https://example.org', children: words('example.org') };
  const entry = (citekey: string) => ({ citekey, content: [run] });
  const given = treeOf(
    h('p', [h('span', { dataCluster: 0 }), h('span', { dataCluster: 0 })]),
    h('div.cite-this'),
    h('div.cite-this'),
    h('div.reference-list'),
  );
  const tree = toHast(
    placeCitations(given, {
      clusters: [[{ type: 'cite', citekey: 'bark2023', children: words('Bark, 2023') }]],
      entries: [entry('bark2023'), entry(thisDocument)],
      numeric: false,
    }),
  );
  expect(tree.children).toEqual([
    h('p', [
      h('a.cite', { href: '#ref-bark2023' }, 'Bark, 2023'),
      h('a.cite', { href: '#ref-bark2023' }, 'Bark, 2023'),
    ]),
    h('ul.references', h('li', [link])),
    h('ul.references', h('li', [link])),
    h('ul.references', h('li', { id: 'ref-bark2023' }, [link])),
  ]);
  const seen: Element[] = [];
  visit(tree, 'element', (node) => void seen.push(node));
  expect(new Set(seen).size).toBe(seen.length);
});
