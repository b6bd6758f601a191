import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { readReview } from './read-review.ts';

const fixtures = ['shared-gardens', 'warm-rooms', 'coming-home', 'singing-together'];
const reviews = ['data/bark-2023', ...fixtures.map((name) => `tests/fixtures/reviews/${name}`)];

const elementsOf = (node: Nodes): readonly Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsOf) : []),
];

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

const treeOf = ({ bytes }: BuiltFile): Root =>
  unified().use(rehypeParse).parse(new TextDecoder().decode(bytes));

/** The last head before each of some elements, in the order of the page. */
function headsOver(page: BuiltFile, isOne: (element: Element) => boolean): readonly string[] {
  let head = '';
  return elementsOf(treeOf(page)).flatMap((element) => {
    if (/^h[1-3]$/.test(element.tagName)) head = textOf(element).trim();
    return isOne(element) ? [head] : [];
  });
}

describe.each(reviews)('the pages of %s', (folder) => {
  let pages: readonly BuiltFile[] = [];

  beforeAll(async () => {
    pages = (await build({ ...(await readReview(folder)), formats: ['html'] })).files;
    expect(pages.length).toBeGreaterThan(3);
  });

  const handouts = () => pages.filter(({ path }) => /handout/.test(path));

  test('have no table that nothing names', () => {
    for (const page of pages)
      for (const table of elementsOf(treeOf(page)).filter(({ tagName }) => tagName === 'table')) {
        const caption = elementsOf(table).find(({ tagName }) => tagName === 'caption');
        expect([page.path, table.properties.className, caption && textOf(caption)]).toEqual([
          page.path,
          table.properties.className,
          expect.stringMatching(/\S/),
        ]);
      }
  });

  test('lead who goes from head to head to the messages, the findings and the reference of a handout', () => {
    expect(handouts().length).toBeGreaterThan(0);
    for (const page of handouts()) {
      const isWelsh = page.about.lang === 'cy';
      expect(headsOver(page, (element) => hasClass(element, 'messages'))).toEqual([
        isWelsh ? 'Negeseuon allweddol' : 'Key messages',
      ]);
      expect(headsOver(page, (element) => hasClass(element, 'findings'))).toEqual([
        isWelsh ? 'Y canfyddiadau' : 'Findings at a glance',
      ]);
      expect(headsOver(page, (element) => hasClass(element, 'references'))[0]).toMatch(
        isWelsh ? /^(?:Y cyfeirnod|Rhagor o wybodaeth)$/ : /^(?:The reference|Find out more)$/,
      );
    }
  });

  test('skip no rank of heads', () => {
    for (const page of pages) {
      const ranks = elementsOf(treeOf(page))
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(({ tagName }) => Number(tagName[1]));
      expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
      expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
    }
  });
});
