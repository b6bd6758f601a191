import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Design } from '../../../src/design/design.ts';
import { readDesign } from '../../../src/design/read-design.ts';
import type { Document } from '../../../src/document/document.ts';
import { inDesign } from '../../../src/document/in-design.ts';
import type { Faces } from '../../../src/face/face.ts';
import { blockToHast, toHast } from '../../../src/html/to-hast.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import type { LaidOut, Page, TextItem } from '../../../src/pdf/page.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';
import { composeReview } from '../../build/compose-review.ts';
import { shipped } from '../../design/shipped.ts';
import { treeOf } from '../../document/tree-of.ts';
import { sampleDocument } from '../../html/sample-document.ts';
import { isOfDocument } from './reading-order.ts';

function read(name: string): Design {
  const letter = { file: 'letter.yaml', text: 'extends: large-print\npage: { size: Letter }\n' };
  const { design } = readDesign(name, [...shipped, letter]);
  if (!design) throw new Error(`${name} has faults`);
  return design;
}

const largePrint = read('large-print');
let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

const mm = (length: number): number => (length * 72) / 25.4;
const textsOf = ({ items }: Page): TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' && item.shaped.text.trim() !== '' ? [item] : []));
const owned = (page: Page): TextItem[] => textsOf(page).filter(({ owner }) => typeof owner !== 'string');
const nodes = (node: StructureElement): StructureElement[] => [node, ...node.children.flatMap(nodes)];
const folded = (text: string): string => text.replaceAll(/\s+/g, '');

/** Where the ink of a text may be: from its capitals to its descenders, without the space at its end. */
function inkOf(item: TextItem): { left: number; right: number; top: number; bottom: number } {
  const face = faces[item.face];
  const bare = face.shape(item.shaped.text.trimEnd()).width;
  return {
    left: item.x,
    right: item.x + (bare * item.size) / 1000,
    top: item.baseline - (face.capHeight * item.size) / 1000,
    bottom: item.baseline + item.size * 0.2,
  };
}

function overlaps(page: Page): string[] {
  const inks = textsOf(page).map((item) => ({ text: item.shaped.text, ...inkOf(item) }));
  return inks.flatMap((a, index) =>
    inks
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe.each([
  ['data/bark-2023', 'large-print'],
  ['tests/fixtures/reviews/shared-gardens', 'large-print'],
  ['tests/fixtures/reviews/shared-gardens', 'letter'],
])('%s in %s', (folder, name) => {
  const design = read(name);
  let document: Document;
  let laidOut: LaidOut;
  beforeAll(async () => {
    document = inDesign(await composeReview(folder), design);
    laidOut = layOut(document, design, faces, enGb);
  });

  test('nothing but running heads and feet is smaller than 18 points', () => {
    const sizes = laidOut.pages.flatMap((page) => owned(page).map(({ size }) => size));
    expect(Math.min(...sizes)).toBe(18);
    expect(sizes.filter((size) => size === 18).length).toBeGreaterThan(sizes.length / 2);
    expect(Math.min(...laidOut.pages.flatMap(textsOf).map(({ size }) => size))).toBe(16);
  });

  test('nothing is slanted or underlined, and links are heavier', () => {
    const texts = laidOut.pages.flatMap(textsOf);
    expect(texts.filter(({ face, slanted }) => face === 'sans-italic' || slanted)).toEqual([]);
    expect(texts.filter(({ underline }) => underline)).toEqual([]);
    const links = texts.filter(({ link }) => link && !link.quiet);
    expect(links.length).toBeGreaterThan(5);
    for (const { face } of links) expect(face).toMatch(/semibold|bold/);
  });

  test('addresses end a line only after a slash', () => {
    const texts = laidOut.pages.flatMap(textsOf);
    const parts = texts.filter(
      ({ link }) => link && 'uri' in link.target && /doi\.org/.test(link.target.uri),
    );
    const ends = parts.filter(({ owner, baseline }, index) => {
      const next = parts[index + 1];
      return next !== undefined && next.owner === owner && next.baseline !== baseline;
    });
    const inAddress = ends.filter(({ shaped }) => shaped.text.includes('doi.org'));
    expect(parts.length).toBeGreaterThan(0);
    for (const { shaped } of inAddress) expect(shaped.text).toMatch(/[^/]\/$/);
  });

  test('the list of contents says the page on which each section begins', () => {
    const toc = nodes(laidOut.structure).filter(({ role }) => role === 'TOC');
    expect(toc).toHaveLength(1);
    const entries = toc.flatMap(({ children }) => children);
    expect(new Set(entries.map(({ role }) => role))).toEqual(new Set(['TOCI']));
    const wordsOf = (element: StructureElement): string => {
      const inside = new Set(nodes(element));
      const items = laidOut.pages.flatMap(owned);
      const own = items.filter(({ owner }) => typeof owner !== 'string' && inside.has(owner));
      return own.map(({ shaped }) => shaped.text).join('');
    };
    const pageOf = (element: StructureElement): number =>
      laidOut.pages.findIndex((page) => owned(page).some(({ owner }) => owner === element)) + 1;
    const heads = laidOut.structure.children
      .filter(({ role }) => role === 'Sect')
      .filter(isOfDocument)
      .flatMap(({ children }) => children.find(({ role }) => role === 'H2') ?? []);
    expect(entries.map(wordsOf).map(folded)).toEqual(
      heads.map((head) => folded(`${wordsOf(head)}, page ${pageOf(head)}`)),
    );
    expect(heads.length).toBeGreaterThan(8);
  });

  test('a page that goes on with a section begins with its name', () => {
    const begins = laidOut.pages.slice(1).map((page) => {
      const [first] = owned(page);
      const isHead = first && typeof first.owner !== 'string' && /^H\d$/.test(first.owner.role);
      const said = textsOf(page).filter(({ owner, size }) => owner === 'header' && size > 16);
      return { isHead, said: said.map(({ shaped }) => shaped.text) };
    });
    const going = begins.filter(({ isHead }) => !isHead);
    expect(going.length).toBeGreaterThan(2);
    for (const { said } of going) expect(said).toEqual([expect.stringMatching(/ \(continued\)$/)]);
  });

  test('nothing leaves the page or lies over another', () => {
    for (const page of laidOut.pages) {
      const right = page.width - mm(18);
      for (const item of textsOf(page)) {
        const ink = inkOf(item);
        expect(ink.left).toBeGreaterThanOrEqual(mm(18) - 0.01);
        expect(ink.right).toBeLessThanOrEqual(right + 0.5);
        // Office printers leave 5 mm white.
        expect(ink.top).toBeGreaterThan(mm(5));
        expect(ink.bottom).toBeLessThan(page.height - mm(5));
      }
      expect(overlaps(page)).toEqual([]);
      const shapes = page.items.flatMap((item) => (item.kind === 'shape' ? [item.shape] : []));
      for (const shape of shapes) {
        if (shape.form === 'rectangle') expect(shape.x + shape.width).toBeLessThanOrEqual(right + 0.5);
        else if (shape.form === 'line') expect(shape.x2).toBeLessThanOrEqual(right + 0.5);
      }
    }
  });

  test('shows no tint, no grey and no dots', () => {
    const items = laidOut.pages.flatMap(({ items: all }) => all);
    const colours = items.flatMap((item) =>
      item.kind === 'text' ? [item.colour] : item.kind === 'shape' ? [item.fill ?? item.stroke?.colour] : [],
    );
    expect([...new Set(colours)].sort()).toEqual(['#1E1A1D', '#5A2748', '#7A6F76']);
    expect(items.some((item) => item.kind === 'shape' && item.shape.form === 'circle')).toBe(false);
  });

  test('has no head, and no name of an entry, at the foot of a page', () => {
    const heads = new Set(nodes(laidOut.structure).filter(({ role }) => /^H\d$/.test(role)));
    const named = new Set(
      nodes(laidOut.structure)
        .filter(({ role, children }) => role === 'LI' && children[1]?.role === 'LBody')
        .map(({ children }) => children[0]),
    );
    let found = 0;
    for (const [index, page] of laidOut.pages.entries()) {
      const last = owned(page).at(-1);
      for (const { owner } of owned(page)) if (typeof owner !== 'string' && heads.has(owner)) found++;
      if (typeof last?.owner === 'string' || !last) throw new Error('an empty page');
      expect(heads.has(last.owner)).toBe(false);
      // A name of many lines goes on over the page.
      const next = laidOut.pages[index + 1];
      const goesOn = next !== undefined && owned(next)[0]?.owner === last.owner;
      expect(named.has(last.owner) && !goesOn).toBe(false);
    }
    expect(found).toBeGreaterThan(20);
  });

  test('reads in the order of the tree, word for word', () => {
    // Dashes and numbers, which the tree leaves to the renderer.
    const labels = new Set(
      nodes(laidOut.structure)
        .filter(({ attributes: [of] }) => of?.owner === 'List' && /^D(?:isc|ecimal)$/.test(of.listNumbering))
        .flatMap(({ children }) => children.map((item) => item.children[0])),
    );
    const contents = new Set(laidOut.structure.children.filter((part) => !isOfDocument(part)).flatMap(nodes));
    const painted = laidOut.pages
      .flatMap(owned)
      .filter(
        ({ owner, softHyphen }) =>
          typeof owner !== 'string' && !labels.has(owner) && !contents.has(owner) && !softHyphen,
      );
    const [seen, meant] = [
      painted.map(({ shaped }) => shaped.text).join(''),
      textOf(toHast(document.tree)),
    ].map(folded);
    // Not `toBe`, which would print two books.
    expect(seen === meant).toBe(true);
  });

  test('says entries as lists, and has no table', () => {
    const roles = nodes(laidOut.structure).map(({ role }) => role);
    expect(roles).not.toContain('Table');
    expect(roles).not.toContain('TD');
    const findings = laidOut.structure.children.find(
      ({ children }) => children[0]?.role === 'H2' && children.some(({ role }) => role === 'H3'),
    );
    const list = findings?.children.find(({ role }) => role === 'L');
    expect(list?.children[0]?.role).toBe('LI');
    expect(list?.children[0]?.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    expect(new Set(list?.children.map(({ role }) => role))).toEqual(new Set(['LI']));
  });
});

describe('a page of large print', () => {
  const lay = (children: ElementContent[], more: Partial<Document> = {}): LaidOut => {
    return layOut({ ...sampleDocument, tree: treeOf(...children), ...more }, largePrint, faces, enGb);
  };
  const find = (page: Page | undefined, start: string): TextItem => {
    const item = page && textsOf(page).find(({ shaped }) => shaped.text.startsWith(start));
    if (!item) throw new Error(`“${start}” is not on the page`);
    return item;
  };
  const section = (head: string, ...blocks: ElementContent[]): ElementContent =>
    h('section', [h('div.beside', [h('h2', head), h('div.text', blocks)])]);

  test('has heads above their text, and columns and labelled facts below each other', () => {
    const { pages } = lay([
      section(
        'Aim',
        h('p', 'To see.'),
        h('div.columns', [h('div', h('p', 'Left.')), h('div', h('p', 'Right.'))]),
        h('dl.facts', h('div', [h('dt', 'Label'), h('dd', 'Value')])),
      ),
    ]);
    const items = ['Aim', 'To', 'Left.', 'Right.', 'Label', 'Value'].map((word) => find(pages[0], word));
    for (const [index, item] of items.entries()) {
      expect(item.x).toBeCloseTo(mm(18), 5);
      expect(item.baseline).toBeGreaterThan(items[index - 1]?.baseline ?? 0);
    }
  });

  test('puts the words of a mark row beside it, and a long text below', () => {
    const row = (words: string): ElementContent =>
      h('div.marked', [blockToHast({ type: 'marks', filled: 5, of: 12 }), h('p.count', words)]);
    const entry = (name: string, words: string): ElementContent =>
      h('div.entries.findings', h('dl', h('div', [h('dt', name), h('dd', row(words))])));
    const { pages } = lay([
      section('S', entry('One', '5 of 12'), entry('Two', 'Long words that go on. '.repeat(5))),
    ]);
    expect(find(pages[0], '5').x).toBeGreaterThan(mm(18 + 52.4 * 1.58));
    expect(find(pages[0], '5').face).toBe('sans-semibold');
    expect(find(pages[0], 'Long').x).toBeCloseTo(mm(18), 5);
  });

  test('stands what is plain between lines, and keeps the frame of what is to be careful about', () => {
    const { pages } = lay([
      section('S', h('div.box', h('p', 'Plain.')), h('div.careful', h('p', 'Careful.'))),
    ]);
    expect(find(pages[0], 'Plain.').x).toBeCloseTo(mm(18), 5);
    expect(find(pages[0], 'Careful.').x).toBeCloseTo(mm(25), 5);
    const frames = pages[0]?.items.filter(
      (item) => item.kind === 'shape' && item.shape.form === 'rectangle' && item.stroke,
    );
    expect(frames).toMatchObject([{ stroke: { colour: '#1E1A1D', width: 1 } }]);
  });

  test('takes two lines for running lines that are too long, and cuts what no two lines hold', () => {
    const many = Array.from({ length: 30 }, (_, n) => section(`S${n}`, h('p', 'Words. '.repeat(60))));
    const runningOn = (title: string): string[][] => {
      const { pages } = lay(many, { title });
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) expect(overlaps(page)).toEqual([]);
      return ['header', 'footer'].map((owner) =>
        textsOf(pages[1] ?? { width: 0, height: 0, items: [] })
          .filter((item) => item.owner === owner && item.size === 16)
          .map(({ shaped }) => shaped.text),
      );
    };
    const [header, footer] = runningOn('What people who came to live here say about gardens of their own');
    expect(header).toHaveLength(3);
    expect(header?.slice(1).join(' ')).toBe(
      'What people who came to live here say about gardens of their own',
    );
    expect(footer).toHaveLength(3);
    expect(footer?.[1]).toMatch(/^Next review due/);
    const [cut] = runningOn('A title with many words '.repeat(20).trim());
    expect(cut).toHaveLength(2);
    expect(cut?.[1]).toMatch(/^A title with .* …$/);
  });

  test('wraps figures that one row does not hold, in rows of equal length', () => {
    const figure = (number: string): ElementContent =>
      h('li', [h('span.stat', number), ' ', h('span.unit', 'participants')]);
    const { pages } = lay([
      h('ul.figures', ['1,234,567', '2,345,678', '3,456,789', '4,567,890', '5,678,901'].map(figure)),
    ]);
    const numbers = pages.flatMap(owned).filter(({ size }) => size === 30);
    const rows = new Set(numbers.map(({ baseline }) => Math.round(baseline)));
    expect(numbers).toHaveLength(5);
    expect(rows.size).toBe(2);
    for (const page of pages) expect(overlaps(page)).toEqual([]);
  });

  test('sets raised letters no smaller than anything else', () => {
    const { pages } = lay([section('S', h('p', ['As shown', h('sup', '12'), '.']))]);
    expect(find(pages[0], '12').size).toBe(18);
  });
});
