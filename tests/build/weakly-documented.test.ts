import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

const fixture = (name: string): string => `tests/fixtures/reviews/${name}`;

const allWeak = (text: string): string => text.replace(/^how sure: high$/mu, 'how sure: low');

/** Every review, as it is and with all that the whole file says of sureness turned to low, and one in which some counts are weak. */
const reviews: readonly (readonly [name: string, folder: string, change: (text: string) => string])[] = [
  ['Bark', 'data/bark-2023', (text) => text],
  [
    'Bark, of which one count is better documented',
    'data/bark-2023',
    (text) => text.replace('studies: 6', 'studies: { is: 6, source: publisher, how sure: medium }'),
  ],
  ...['shared-gardens', 'coming-home', 'singing-together', 'warm-rooms'].flatMap(
    (name) =>
      [
        [name, fixture(name), (text: string) => text],
        [`${name}, weakly documented`, fixture(name), allWeak],
      ] as const,
  ),
];

/** How sure each fact is, by its path, as the data say it. */
function sureness(node: unknown, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof node !== 'object' || node === null) return found;
  if ('path' in node && 'sure' in node && 'value' in node) found.set(String(node.path), String(node.sure));
  for (const inner of node instanceof Map ? node.values() : Object.values(node)) sureness(inner, found);
  return found;
}

const marks = { en: '(weakly documented)', cy: '(dogfennwyd yn wan)' };

/** Below a table or a list of facts, of all that it holds. */
const lines = { en: /^(?!.*marked as).*not be accurate/u, cy: /^(?!.*â’r geiriau).*Efallai nad/u };

const isElement = (node: Nodes): node is Element => node.type === 'element';
const classesOf = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

interface Printed {
  readonly path: string;
  readonly isMarked: boolean;
  readonly isDrawnWeak: boolean | undefined;
}

/** Every number of the review that a page prints, whether it says that it is weakly documented, and how the squares beside it are drawn. */
function printedIn(html: string, language: 'en' | 'cy'): readonly Printed[] {
  const tree: Root = unified().use(rehypeParse).parse(html);
  const printed: Printed[] = [];
  const walk = (node: Nodes, parents: readonly Element[]): void => {
    if (
      isElement(node) &&
      node.properties.dataFact !== undefined &&
      !classesOf(node).includes('not-reported')
    )
      printed.push({
        path: String(node.properties.dataFact),
        isMarked: followedByMark(node, parents, language) || isUnderLine(parents, language),
        isDrawnWeak: drawnWeak(parents),
      });
    if ('children' in node)
      for (const child of node.children) walk(child as Nodes, isElement(node) ? [...parents, node] : parents);
  };
  walk(tree, []);
  return printed;
}

function followedByMark(node: Element, parents: readonly Element[], language: 'en' | 'cy'): boolean {
  const block = parents.findLast(({ tagName }) =>
    /^(?:p|li|t[hd]|d[td]|figcaption|h\d|caption)$/u.test(tagName),
  );
  if (!block) return false;
  if (classesOf(node).includes('stat')) return textOf(block).includes(marks[language]);
  const after = textOf(block).replace(/\s+/gu, ' ');
  const own = textOf(node).replace(/\s+/gu, ' ');
  return after.includes(`${own} ${marks[language]}`);
}

function isUnderLine(parents: readonly Element[], language: 'en' | 'cy'): boolean {
  const isCaption = parents.some(({ tagName }) => tagName === 'caption');
  const index = parents.findIndex(({ tagName }) => tagName === 'table' || tagName === 'dl');
  const [whole, parent] = [parents[index], parents[index - 1]];
  if (isCaption || !whole || !parent) return false;
  const siblings = parent.children.filter((child) => child.type === 'element');
  const next = siblings[siblings.indexOf(whole) + 1];
  return next !== undefined && classesOf(next).includes('note') && lines[language].test(textOf(next));
}

/** Of the row of squares, or the bar, in the same cell: a dot is a third as high as its square. */
function drawnWeak(parents: readonly Element[]): boolean | undefined {
  const cell = parents.findLast(({ tagName }) => /^(?:th|td|div|figure)$/u.test(tagName));
  const svg = cell?.children.find((child) => isElement(child) && classesOf(child).includes('marks'));
  if (!svg || !isElement(svg)) return undefined;
  const filled = svg.children.flatMap((child) =>
    isElement(child) && classesOf(child).includes('filled') ? [String(child.properties.d ?? '')] : [],
  );
  if (filled.length === 0) return undefined;
  return filled.every((d) => /v1\.1h/u.test(d));
}

const timesIn = (text: string): number =>
  [
    ...text.matchAll(
      /\(weakly documented\)|\(Weakly documented\.\)|not be accurate|dogfennwyd yn wan|Efallai nad/giu,
    ),
  ].length;

describe.each(reviews)('%s', (_, folder, change) => {
  test('a number is marked in every document where the data document it weakly, and nowhere else', async () => {
    const read = await readReview(folder, change);
    // With a mark at each number a handout is longer, and that it fits is another test’s to say.
    const input = {
      ...read,
      templates: read.templates.map(({ file, text }) => ({
        file,
        text: text.replace('most pages: 1', 'most pages: 2'),
      })),
    };
    const { review } = checkReview({ review: input.review, references: input.references });
    const sure = sureness(review);
    const { files, faults } = await build(input);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const html = new TextDecoder().decode(page.bytes);
      const language = page.path.includes('-cy') ? 'cy' : 'en';
      const printed = printedIn(html, language);
      expect(printed.length).toBeGreaterThan(3);
      // What has no fact of its own is counted from the data themselves, or from the list of studies.
      const isWeak = (path: string): boolean => /^low/u.test(sure.get(path) ?? '');
      const isCounted = (path: string): boolean => !sure.has(path);
      const told = printed.filter(({ path }) => !isCounted(path));
      expect([page.path, told.filter(({ path, isMarked }) => isMarked !== isWeak(path))]).toEqual([
        page.path,
        [],
      ]);
      expect([
        page.path,
        told.filter(({ path, isDrawnWeak }) => isDrawnWeak !== undefined && isDrawnWeak !== isWeak(path)),
      ]).toEqual([page.path, []]);
      const pdf = files.find(({ path }) => path === page.path.replace('.html', '.pdf'));
      if (pdf)
        expect([pdf.path, timesIn(await textOfPdf(pdf))]).toEqual([
          pdf.path,
          timesIn(
            textOfHtml({
              ...page,
              bytes: new TextEncoder().encode(html.replaceAll(/<nav[\s\S]*?<\/nav>/gu, '')),
            }),
          ),
        ]);
    }
  });
});
