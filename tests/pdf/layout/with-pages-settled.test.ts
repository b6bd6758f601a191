import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { linesIn } from '../../../src/document/lines-in.ts';
import { paragraph, text } from '../../../src/document/nodes.ts';
import type { Run } from '../../../src/document/tree.ts';
import { wordsOf } from '../../../src/document/words-of.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { withPagesSettled } from '../../../src/pdf/layout/with-pages-settled.ts';
import type { LaidOut } from '../../../src/pdf/page.ts';
import { documentOf } from './document-of.ts';

const linkTo = (id: string): Run => ({ type: 'link', url: `#${id}`, saysPage: true, children: [text(id)] });

const asking = (...ids: readonly string[]): Document => {
  const document = documentOf();
  return { ...document, tree: { ...document.tree, children: ids.map((id) => paragraph([linkTo(id)])) } };
};

const linesOf = ({ tree }: Document): readonly string[] =>
  linesIn(tree.children).map((runs) => wordsOf(runs));

/** What is said last, where each id comes to a page, from 1, that what is said may move; and how often it was laid out. */
function settled(
  ids: readonly string[],
  pageOf: (id: string, lines: readonly string[]) => number,
): { readonly lines: readonly string[]; readonly times: number } {
  let lines: readonly string[] = [];
  let times = 0;
  const lay = (document: Document): LaidOut => {
    times++;
    lines = linesOf(document);
    return {
      pages: [],
      structure: { role: 'Document', attributes: [], children: [] },
      outline: [],
      destinations: new Map(ids.map((id) => [id, { page: pageOf(id, lines) - 1, y: 0 }])),
    };
  };
  withPagesSettled(asking(...ids), enGb, lay);
  return { lines, times };
}

describe('the page said behind a link', () => {
  test('is that on which its aim stands, once what is said has moved it', () => {
    const { lines, times } = settled(['summary'], (_, [said]) => (said === 'summary' ? 9 : 10));
    expect(lines).toEqual(['summary, page 10']);
    expect(times).toBe(3);
  });

  test('is not said where it would be wrong whatever it is; others are', () => {
    const { lines } = settled(['summary', 'record'], (id, [said]) =>
      id === 'record' ? 12 : said === 'summary, page 10' ? 9 : 10,
    );
    expect(lines).toEqual(['summary', 'record, page 12']);
  });

  test('is right after any number of times where leaving one out moves the next', () => {
    const ids = ['a', 'b', 'c', 'd'];
    // Each flees from the page that is said of it, as soon as those before it say none.
    const { lines, times } = settled(ids, (id, said) => {
      const at = ids.indexOf(id);
      const isFree = ids.slice(0, at).every((other, index) => said[index] === other);
      return isFree && said[at] === `${id}, page 2` ? 3 : 2;
    });
    expect(lines).toEqual(['a', 'b', 'c', 'd']);
    expect(times).toBeLessThan(20);
  });
});

test('a document that asks for no page is laid out once', () => {
  expect(settled([], () => 1).times).toBe(1);
});
