import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { absenceKinds } from '../../src/review/schema/absence.ts';
import { readReview, readText } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

const folders = ['data/bark-2023', 'tests/fixtures/reviews/shared-gardens'];

const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no';
const units =
  'stud(?:y|ies)|participants?|people|themes?|sub-themes?|records?|reports?|databases?|countr(?:y|ies)|interviews?';

/** Digits, and number words before something that reviews count. */
const numbers = (text: string): string[] =>
  [...text.matchAll(number)].map(([found]) => found).filter((found) => !isYear(found));

/** Times to plan and to read, dates, what is true of any count, which of several messages a source is of, and the names of standards and rules in a nation’s own words: none of them is evidence. */
const unevidential =
  /\b\d+ min(?:utes?)?\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bProfessional Standard \d+|\btwo people or more\b|\bmore than one country\b|\bedition \d+\b|\b[Kk]ey messages? \d+\b|\bThese are the \d+ of \d+ sub-themes\b|\bThe other \d+ are\b|\bFor about ten people\b|\bOne study can mention more than one sub-theme\b|\babout \d+ words, each read twice\b|\bcounts \d+ words a minute\b|\b(?:Neges allweddol|Casgliad|Argraffiad) \d+\b|\b\d{1,2} (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\b/gi;

/** Years, which are no evidence. */
const isYear = (found: string): boolean => /^(?:19|20)\d\d$/.test(found);

const number = new RegExp(
  String.raw`\d+(?:[.,–/-]\d+)*|\b(?:${words})\s+(?:included\s+)?(?:${units})\b`,
  'giu',
);

/** Where numbers are no evidence: references and citations, dates and editions, addresses, and a page's own tools. */
const isNoEvidence = ({ tagName, properties }: Element): boolean => {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : [];
  return (
    ['script', 'style', 'head', 'nav', 'footer'].includes(tagName) ||
    String(properties.href).startsWith('tel:') ||
    ['references', 'cite', 'tools', 'mast', 'skip', 'Z3988', 'codes', 'piece'].some((name) =>
      classes.includes(name),
    ) ||
    ['this-briefing', 'this-annex', 'yr-atodiad-hwn'].includes(String(properties.id))
  );
};

/** The data's own sentences and names, whose numbers the rules on typed counts have seen: “published in 2012 or later”. */
function proseOf(data: unknown): string[] {
  if (typeof data === 'string')
    return data.split(/:value\[[^\]]*\](?:\{[^}]*\})?|\[[^\]]*@[^\]]*\]/).map((part) => folded(part));
  if (Array.isArray(data)) return data.flatMap(proseOf);
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(proseOf) : [];
}

const folded = (text: string): string =>
  text
    .replaceAll(/['‘’]/g, '’')
    .replaceAll(/["“”]/g, '"')
    .replaceAll(/[*_]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Texts of a page that stand in no figure and in nothing that is no evidence, block by block; a figure leaves a gap. */
function untraced(tree: Root): string[] {
  const blocks: string[] = [];
  const blockTags = /^(?:p|li|t[hd]|d[td]|h\d|caption|figcaption|div|section|text|label)$/;
  const walk = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    if (node.type === 'element') {
      if (isNoEvidence(node)) return ' ';
      if (node.properties.dataFact !== undefined || node.properties.className?.toString() === 'use')
        return '\u2022';
    }
    const text = node.children.map(walk).join('');
    if (node.type !== 'element' || !blockTags.test(node.tagName)) return text;
    blocks.push(folded(text));
    return ' ';
  };
  walk(tree);
  return blocks;
}

describe.each(folders)('%s', (folder) => {
  let files: readonly BuiltFile[] = [];
  let prose: readonly string[] = [];
  let data: unknown;
  let pagesQuoted: readonly string[] = [];

  beforeAll(async () => {
    const { files: built, faults } = await build(await readReview(folder));
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    files = built;
    data = parse(await readText(`${folder}/review.yaml`));
    pagesQuoted = leavesOf(data).flatMap(([path, value]) =>
      path === 'publication.quotation pages' ? [String(value)] : [],
    );
    const references: unknown = JSON.parse(await readText(`${folder}/references.json`));
    // Sentences and names, and what has a form of its own such as an ISSN; no mere number.
    prose = [...proseOf(data), ...proseOf(references)].filter(
      (text) => text.length > 7 && /[\p{L}-]/u.test(text),
    );
  });

  const pages = () => files.filter(({ path }) => path.endsWith('.html'));
  const treeOf = ({ bytes }: BuiltFile): Root =>
    unified().use(rehypeParse).parse(new TextDecoder().decode(bytes));

  test('each number of each page is traced, or no evidence', () => {
    expect(pages().length).toBeGreaterThan(0);
    for (const page of pages()) {
      const tree = treeOf(page);
      const drawn = drawnWords(tree);
      const left = untraced(tree)
        // The diagram of the flow is drawn from the figures of the table after it, and no link stands in a label.
        .filter((block) => !drawn.includes(block))
        // Pages of the article, which are places in it and no evidence.
        .filter((block) => !pagesQuoted.includes(block))
        .map((block) => prose.reduce((text, known) => text.replaceAll(known, ' '), block))
        .map((block) => block.replaceAll(unevidential, ' '))
        .flatMap((block) => numbers(block).map((found) => `${page.path}: ${found} in “${block}”`));
      expect(left.join('\n')).toBe('');
    }
  });

  test('each number of a drawing or a label stands elsewhere too, where it is traced', () => {
    for (const page of pages()) {
      const tree = treeOf(page);
      const traced = numbersOf(tracedTexts(tree).join(' '));
      expect(
        drawnWords(tree)
          .flatMap(numbersOf)
          .filter((number) => !traced.includes(number)),
      ).toEqual([]);
    }
  });

  test('the PDFs have no number that the page of the document has not', async () => {
    for (const page of pages()) {
      // Without spaces, as an address is broken over lines.
      const known = `${textOfHtml(page)} ${drawnWords(treeOf(page)).join(' ')}`.replaceAll(' ', '');
      const name = page.path.replace('.html', '');
      for (const pdf of files.filter(({ path }) => path.endsWith('.pdf') && path.startsWith(name))) {
        // Pages and the edition run along; list numbers are the document’s own.
        const text = (await textOfPdf(pdf)).replaceAll(/Page \d+ of \d+|Tudalen \d+ o \d+|, page \d+/g, ' ');
        const foreign = numbersOf(text).filter((found) => !known.includes(found) && !isListNumber(found));
        expect(foreign.join('\n')).toBe('');
      }
    }
  });

  test('the figures of tables lead to where they come from, each once, and the page lists it for all', () => {
    for (const page of pages()) {
      const tree = treeOf(page);
      const ids = new Set<string>();
      const links: string[] = [];
      const linked: string[] = [];
      const facts = new Set<string>();
      // A figure in a caption, which a page may not show, is said again in its table.
      visitElements(withoutCaptions(tree), ({ properties, tagName }) => {
        if (typeof properties.id === 'string') ids.add(properties.id);
        if (properties.dataFact === undefined) return;
        facts.add(String(properties.dataFact));
        if (tagName === 'a') {
          linked.push(String(properties.dataFact));
          links.push(String(properties.href).slice(1));
        }
      });
      expect(links.length).toBeGreaterThan(2);
      expect(links.filter((id) => !ids.has(id))).toEqual([]);
      // Once a page, so that nobody who goes from link to link meets a fact twice; what has no link is in the list.
      expect(linked.filter((fact, index) => linked.indexOf(fact) < index)).toEqual([]);
      expect([...facts].length).toBeGreaterThanOrEqual(linked.length);
      expect(hasList(tree)).toBe(true);
    }
  });

  test('nothing in the data that has a value goes unused', async () => {
    const texts = folded(pages().map(textOfHtml).join(' '));
    const unused = leavesOf(data).flatMap(([path, value]) => {
      if (isSetting(path)) return [];
      const parts = proseOf(String(value)).filter((part) => part.length > 1);
      const isUsed = parts.every((part) => texts.toLowerCase().includes(folded(part).toLowerCase()));
      return isUsed ? [] : [`${path}: ${String(value)}`];
    });
    expect(unused.join('\n')).toBe('');
  });
});

const isListNumber = (number: string): boolean => /^\d$/.test(number);

const numbersOf = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,–-]\d+)*/g)].map(([number]) => number);

function visitElements(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node);
  if ('children' in node) for (const child of node.children) visitElements(child, visit);
}

/** Whether the page has the list of where figures come from. */
function hasList(tree: Root): boolean {
  let has = false;
  visitElements(tree, ({ tagName, properties }) => {
    if (tagName === 'table' && String(properties.className).includes('sources')) has = true;
  });
  return has;
}

function withoutCaptions(tree: Root): Root {
  const copy = structuredClone(tree);
  visitElements(copy, (element) => {
    if (element.tagName === 'caption') element.children = [];
  });
  return copy;
}

/** Words that no link can stand in. */
function drawnWords(tree: Root): string[] {
  const found: string[] = [];
  visitElements(tree, (element) => {
    if (['text', 'label'].includes(element.tagName)) found.push(folded(textOf(element)));
  });
  return found;
}

function tracedTexts(tree: Root): string[] {
  const found: string[] = [];
  visitElements(tree, (element) => {
    if (element.properties.dataFact !== undefined) found.push(textOf(element));
  });
  return found;
}

/** Scalars of the data with the way to each. What is not reported has no value. */
function leavesOf(node: unknown, path = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  if (absenceKinds.some((kind) => kind in node)) return [];
  if (Array.isArray(node)) return node.flatMap((each, index) => leavesOf(each, `${path}.${index}`));
  return Object.entries(node).flatMap(([key, value]) =>
    leavesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** What says how to read the data, or names something in them, what is counted or summed up before it is shown, and what is for documents in Welsh. */
const isSetting = (path: string): boolean =>
  /(?:^|\.)(?:id|citekey|language|source|how sure|by|as|supports|rests on|written around|made up|matters most|parts exclude each other|date|next review|kind|url|said by)(?:\.\d+)?$/.test(
    path,
  ) ||
  /^sources\..*\.citekey$|^studies\.list\.\d+\.(?:ages|methods|countries|participants)|^made by\.published at|^translations\.|\.cy$/.test(
    path,
  );
