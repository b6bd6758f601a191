import fc from 'fast-check';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Design } from '../../../src/design/design.ts';
import { readDesign } from '../../../src/design/read-design.ts';
import type { Document } from '../../../src/document/document.ts';
import { inDesign } from '../../../src/document/in-design.ts';
import type { Faces } from '../../../src/face/face.ts';
import { blockToHast } from '../../../src/html/to-hast.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { cy } from '../../../src/messages/cy.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { inkWithinPage, outsideTypeArea } from '../../../src/pdf/ink-within-page.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import type { Item, LaidOut, Page } from '../../../src/pdf/page.ts';
import { designNames, designs } from '../../build/papers.ts';
import { counted } from '../../design/counted.ts';
import { shipped } from '../../design/shipped.ts';
import { documentOf } from './document-of.ts';
import { faultsOf } from './faults-of-pages.ts';
import { madeUpSection } from './made-up.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

const mm = (length: number): number => (length * 72) / 25.4;

function designOf(name: string): Design {
  const { design, faults } = readDesign(name, [...shipped, ...designs]);
  if (!design) throw new Error(JSON.stringify(faults));
  return design;
}

const all = ['counted', 'large-print', ...designNames].map((name) => [name, designOf(name)] as const);

/** A page of A4 on which this stands, and nothing else. */
const pageWith = (...items: Item[]): LaidOut => ({
  pages: [{ width: mm(210), height: mm(297), items }],
  structure: { role: 'Document', attributes: [], children: [] },
  outline: [{ title: 'How it was done', page: 0, y: 100, children: [] }],
  destinations: new Map(),
});

const textAt = (
  text: string,
  x: number,
  baseline: number,
  owner: Item['owner'] = { role: 'P', attributes: [], children: [] },
): Item => ({
  kind: 'text',
  owner,
  x,
  baseline,
  width: 0,
  face: 'sans',
  size: 10,
  tracking: 0,
  colour: '#000000',
  shaped: faces.sans.shape(text),
});

const box = (x: number, y: number, width: number, height: number): Item => ({
  kind: 'shape',
  owner: 'layout',
  shape: { form: 'rectangle', x, y, width, height },
  fill: '#000000',
});

describe('what leaves the type area of a page', () => {
  test('is text below it, by its descenders', () => {
    // The area ends 23 mm above the edge.
    expect(outsideTypeArea(pageWith(textAt('In place', mm(20), mm(274) - 2)), counted)).toEqual([]);
    expect(outsideTypeArea(pageWith(textAt('Out of place', mm(20), mm(284) - 2)), counted)).toEqual([
      { page: 1, what: '“Out of place”', under: 'How it was done', edge: 'below', by: 10 },
    ]);
  });

  test('is text at its right, but not the space at its end', () => {
    const { width } = faces.sans.shape('wide');
    const x = mm(192) - width / 100;
    expect(outsideTypeArea(pageWith(textAt('wide', x, 200)), counted)).toEqual([]);
    expect(outsideTypeArea(pageWith(textAt('wide    ', x, 200)), counted)).toEqual([]);
    expect(outsideTypeArea(pageWith(textAt('wide', x + mm(2), 200)), counted)).toEqual([
      { page: 1, what: '“wide”', under: 'How it was done', edge: 'to the right of', by: 2 },
    ]);
  });

  test('is a shape at its left or above it, named by the text beside it', () => {
    expect(outsideTypeArea(pageWith(box(mm(15), 100, 9, 9), textAt('Beside', mm(20), 110)), counted)).toEqual(
      [
        {
          page: 1,
          what: 'a line, frame or picture near “Beside”',
          under: 'How it was done',
          edge: 'to the left of',
          by: 5,
        },
      ],
    );
    expect(outsideTypeArea(pageWith(box(mm(20), mm(10), 9, 9)), counted)).toEqual([
      { page: 1, what: 'a line, frame or picture', edge: 'above', by: 6 },
    ]);
  });

  test('is a figure, by its alternative', () => {
    const owner = { role: 'Figure', alt: 'The flow in words', attributes: [], children: [] } as const;
    const outside = outsideTypeArea(pageWith({ ...box(mm(20), mm(270), 9, mm(131)), owner }), counted);
    expect(outside).toEqual([
      {
        page: 1,
        what: 'the figure “The flow in words”',
        under: 'How it was done',
        edge: 'below',
        by: 127,
      },
    ]);
  });

  test('is a running foot in the text, and a head at the edge of the paper', () => {
    expect(outsideTypeArea(pageWith(textAt('Foot', mm(20), mm(284), 'footer')), counted)).toEqual([]);
    expect(outsideTypeArea(pageWith(textAt('Foot', mm(20), mm(270), 'footer')), counted)).toMatchObject([
      { what: '“Foot”', edge: 'above' },
    ]);
    expect(outsideTypeArea(pageWith(textAt('Head', mm(20), mm(2), 'header')), counted)).toMatchObject([
      { what: '“Head”', edge: 'above' },
    ]);
    // A head that a table repeats stands in the area.
    expect(outsideTypeArea(pageWith(textAt('Sub-theme', mm(20), mm(50), 'header')), counted)).toEqual([]);
  });

  test('is said with its page and what can be done, once for what stands there on many pages', () => {
    const made = pageWith(textAt('Last words', mm(20), mm(290)));
    const [page] = made.pages;
    const pages: Page[] = page ? [page, page, page] : [];
    const place = { file: 'templates/briefing.md', line: 2, column: 11 };
    expect(inkWithinPage(documentOf(), { ...made, pages }, counted, place)).toEqual([
      {
        rule: 'ink-within-page',
        severity: 'error',
        place,
        found:
          '“Last words”, under “How it was done”, 16.7 mm below its place on page 1 and 2 more of test/test.pdf',
        expected: 'everything inside the margins of its page',
        suggestion:
          'this is Brevier’s fault, not yours, so please report it with this message; until it is corrected, shorten what is named, take its block out of the template, or use a design with a larger page',
      },
    ]);
  });
});

const words = 'Words that go on and on in one place. ';
const drawing = (width: number, height: number): Element =>
  h('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: 'A drawing' }, [
    h('rect.filled', { x: 0, y: 0, width, height }),
  ]);
const section = (...blocks: Element[]): Element =>
  h('section', { id: 's' }, [h('div.beside', [h('h2', 'Head'), h('div.text', blocks)])]);
const deep = (depth: number): Element =>
  h('ul', h('li', ['Set in', ...(depth > 0 ? [deep(depth - 1)] : [])]));
const quoted = (depth: number): Element => h('blockquote', depth > 0 ? quoted(depth - 1) : h('p', words));
const tableOf = (...cells: string[]): Element =>
  h('table.theme', [
    h(
      'thead',
      h(
        'tr',
        cells.map((_, index) => h('th', { scope: 'col' }, `Column ${index}`)),
      ),
    ),
    h(
      'tbody',
      h(
        'tr',
        cells.map((cell, index) => (index === 0 ? h('th', { scope: 'row' }, cell) : h('td', cell))),
      ),
    ),
  ]);

/** What cannot be divided, or is longer and wider than anybody writes. */
const stress: Readonly<Record<string, Document>> = {
  'a drawing higher and wider than a page': documentOf(
    section(h('figure', [drawing(400, 900), h('figcaption', words)])),
  ),
  'a caption longer than a page': documentOf(
    section(h('figure', [drawing(60, 60), h('figcaption', words.repeat(200))])),
  ),
  'a title, subtitle and words under it, longer than a page': documentOf(
    h('header', [
      h('div.mast', [h('p.kind', words.repeat(4)), h('p.audience', words.repeat(4))]),
      h('h1', words.repeat(20)),
      h('p.subtitle', words.repeat(60)),
      h('p', words.repeat(20)),
    ]),
  ),
  'words of 200 letters everywhere': documentOf(
    h('header', [h('div.mast', h('p.kind', 'k'.repeat(200))), h('h1', 't'.repeat(200))]),
    section(
      h('p', 'w'.repeat(200)),
      h('ul', h('li', 'l'.repeat(200))),
      h('dl.facts', h('div', [h('dt', 'f'.repeat(200)), h('dd', 'd'.repeat(200))])),
      tableOf('n'.repeat(200), 'c'.repeat(200), 'e'.repeat(200)),
    ),
  ),
  'a row of three pages': documentOf(section(tableOf('Name', words.repeat(250), words.repeat(30)))),
  'a name of three pages': documentOf(section(tableOf(words.repeat(250), words, words))),
  'lists in lists, forty deep': documentOf(section(deep(40))),
  'quotations in quotations, forty deep': documentOf(section(quoted(40))),
  'a note at the side longer than a page': documentOf(
    h('section', { id: 's' }, [
      h('div.beside', [
        h('h2', 'Head'),
        h('p.note.at-side', words.repeat(120)),
        h('div.text', h('p', words)),
      ]),
    ]),
  ),
  'words beside squares longer than a page': documentOf(
    section(
      h('div.marked', [blockToHast({ type: 'marks', filled: 5, of: 12 }), h('p.count', words.repeat(200))]),
    ),
  ),
};

describe('a row that goes on over the page', () => {
  const rowOf = (messages: Messages) => {
    const laidOut = layOut(
      documentOf(section(tableOf('Movement', words.repeat(250), words))),
      counted,
      faces,
      messages,
    );
    return laidOut.pages.map(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' && item.owner === 'header' ? [item.shaped.text] : [])),
    );
  };

  test('begins each further page with the head of its table and its name, which are artifacts', () => {
    const heads = ['Column ', '0', 'Column ', '1', 'Column ', '2'];
    expect(rowOf(enGb).slice(0, 3)).toEqual([
      [],
      ['Test', 'A test', ...heads, 'Movement (continued)'],
      ['Test', 'A test', ...heads, 'Movement (continued)'],
    ]);
    expect(rowOf(cy)[1]?.at(-1)).toBe('Movement (parhad)');
  });

  test('keeps the lines of its columns even', () => {
    const marked = h('div.marked', [
      blockToHast({ type: 'marks', filled: 3, of: 13 }),
      h('p.count', '3 of 13 studies'),
    ]);
    const table = h('table.theme', [
      h('thead', h('tr', [h('th', { scope: 'col' }, 'A'), h('th', { scope: 'col' }, 'B')])),
      h(
        'tbody',
        h('tr', [h('th', { scope: 'row' }, [h('p', 'Movement'), marked]), h('td', words.repeat(250))]),
      ),
    ]);
    const { pages } = layOut(documentOf(section(table)), counted, faces, enGb);
    for (const { items } of pages.slice(0, -1)) {
      const baselines = items.flatMap((item) =>
        item.kind === 'text' && typeof item.owner !== 'string' && item.owner.role === 'TD'
          ? [item.baseline]
          : [],
      );
      const lines = [...new Set(baselines.map((each) => Math.round(each * 100)))].sort((a, b) => a - b);
      expect(lines.length).toBeGreaterThan(20);
      for (const [index, line] of lines.slice(1).entries())
        expect(line - (lines[index] ?? 0)).toBeCloseTo(1450, -1);
    }
  });
});

describe.each(all)('in %s', (_, design) => {
  test.each(Object.entries(stress))('nothing leaves the pages of %s', (__, document) => {
    const asked = inDesign(
      { ...document, title: words.repeat(8), kind: 'Kind of document '.repeat(9) },
      design,
    );
    for (const messages of [enGb, cy])
      expect(outsideTypeArea(layOut(asked, design, faces, messages), design)).toEqual([]);
  });

  test('nor those of made-up documents', () => {
    const made = fc.array(madeUpSection, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(made, (sections) => {
        const asked = inDesign(documentOf(...sections), design);
        const laidOut = layOut(asked, design, faces, enGb);
        expect(outsideTypeArea(laidOut, design)).toEqual([]);
        // Nothing that had to be parted lies over anything else, nor is lost.
        expect(
          faultsOf(asked, laidOut, design, faces).filter((fault) => /overlap|reads/.test(fault)),
        ).toEqual([]);
      }),
      { seed: 2023, numRuns: 6, endOnFailure: true },
    );
  });
});
