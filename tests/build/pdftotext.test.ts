import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { type Tag, textOfTag } from '../conformance/tag.ts';
import { tagsOfHtml } from '../conformance/tags-of-html.ts';
import { readReview } from './read-review.ts';

/** Whether poppler's program is there. Where it is not, these tests are left out aloud; in CI that is a failure. */
function pdftotextIsThere(): boolean {
  if (spawnSync('pdftotext', ['-v']).error === undefined) return true;
  const message =
    'pdftotext was not found: the tests of its reading order are left out. It comes with poppler-utils.';
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`\n${message}\n\n`);
  return false;
}

/** `stacked`: large figures, which stand above their units; by the look of the page all figures of a row come before the units. */
const documents = [
  {
    name: 'briefing',
    kind: 'Evidence briefing',
    stacked: ['8 sub-themes'],
    fewest: { pages: 4, blocks: 200 },
  },
  { name: 'handout', kind: 'Handout', stacked: [], fewest: { pages: 1, blocks: 50 } },
];

describe.skipIf(!pdftotextIsThere()).each(documents)('the Bark $name as pdftotext reads it', (document) => {
  let pdf: Uint8Array;
  let page: Tag;

  beforeAll(async () => {
    const input = await readReview('data/bark-2023');
    const templates = input.templates.filter(({ file }) => file.endsWith(`/${document.name}.md`));
    const { files } = await build({ ...input, templates });
    const [html, built] = files;
    if (!html || !built) throw new Error('Nothing was built');
    page = tagsOfHtml(new TextDecoder().decode(html.bytes));
    pdf = built.bytes;
  });

  const pagesOf = (...options: string[]): string[] => {
    const { stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', ...options, '-', '-'], {
      input: pdf,
      encoding: 'utf8',
    });
    return stdout
      .split('\f')
      .map(folded)
      .filter((text) => text !== '');
  };

  test('has the words of the page in its order, between running heads and feet', () => {
    const pages = pagesOf('-raw');
    expect(pages.length).toBeGreaterThanOrEqual(document.fewest.pages);
    const tableHeads = headsOf(page);
    const body = withoutRunningItems(pages, document.kind).map((rest, index) => {
      // Where a table goes on, its head stands again; a table begins with its caption.
      const again = index === 0 ? undefined : tableHeads.find((words) => rest.startsWith(`${words} `));
      return again === undefined ? rest : rest.slice(again.length + 1);
    });
    expect(folded(body.join(' ')).split(' ')).toEqual(wordsOf(page));
  });

  test('is torn apart nowhere, also where it is read by the look of the page', () => {
    const text = joined(withoutRunningItems(pagesOf(), document.kind).join(' '));
    const blocks = blocksOf(page);
    expect(blocks.length).toBeGreaterThan(document.fewest.blocks);
    expect(blocks.filter((words) => !text.includes(joined(words)))).toEqual(document.stacked);
  });
});

/** Pages without their running heads and feet, which each has. By the look of a page the two ends of a foot need not come together. */
function withoutRunningItems(pages: readonly string[], kind: string): string[] {
  return pages.map((text, index) => {
    const ends = [
      / Edition 1 · [^·]+ · Next review due \w+ \d+(?= |$)/,
      ` Page ${index + 1} of ${pages.length}`,
    ];
    for (const end of ends) expect(text).toMatch(end);
    return ends
      .reduce<string>((rest, end) => rest.replace(end, ''), text)
      .replace(index === 0 ? '' : new RegExp(`^${kind} Resilience as part of recovery `), '');
  });
}

/** A line may end after a hyphen that is part of the word: “one-to-” and “one” are one word. */
const folded = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{L}-) (?=\p{L})/gu, '')
    .trim();

/** Words without their hyphens: the program takes one at a line’s end, as in “semi-” and “structured”, for a divided word. */
const joined = (text: string): string => text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '');

const inline: ReadonlySet<string> = new Set(['Span', 'Link', 'Code']);

/** The text of each block that holds no other, labels of lists included. */
function blocksOf(tag: Tag): string[] {
  const inner = tag.kids.filter((kid) => typeof kid !== 'string' && !inline.has(kid.role));
  if (inner.length === 0) return textOfTag(tag) === '' ? [] : [textOfTag(tag)];
  return inner.flatMap((kid) => (typeof kid === 'string' ? [] : blocksOf(kid)));
}

/** The words of the head of each table. */
const headsOf = (tag: Tag): string[] =>
  tag.role === 'THead'
    ? [blocksOf(tag).join(' ')]
    : tag.kids.flatMap((kid) => (typeof kid === 'string' ? [] : headsOf(kid)));

const wordsOf = (tag: Tag): string[] => folded(blocksOf(tag).join(' ')).split(' ');
