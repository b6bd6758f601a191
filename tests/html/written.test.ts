import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { written, writtenAround } from '../../src/html/written.ts';

const page = (title: string) =>
  ({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', [
        h('head', [h('title', title), h('style', 'p > b { color: red }')]),
        h('body', [
          h('main', [{ type: 'raw', value: '<p>One & two</p>' }, h('p', 'a < b')]),
          { type: 'raw', value: '<p>\uFDD1</p>' },
          h('script', 'if (1 < 2) go();'),
        ]),
      ]),
    ],
  }) as const;

test.each([
  ['words', 'Resilience & recovery'],
  ['the mark of a piece', 'Resilience \uFDD1'],
])('a page whose frame holds %s is written around its pieces as it is written whole', (_, title) => {
  const tree = { ...page(title), children: [...page(title).children] };
  expect(writtenAround(tree)).toBe(written(tree));
  expect(writtenAround(tree)).toContain('if (1 < 2) go();');
});
