import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import type { Faces } from '../../../src/pdf/face.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import type { LaidOut, Page, TextItem } from '../../../src/pdf/page.ts';
import type { StructureNode } from '../../../src/pdf/structure.ts';
import { counted } from '../../design/counted.ts';
import { documentOf } from './document-of.ts';
import { ownedTexts } from './owned-texts.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

const mm = (length: number): number => (length * 72) / 25.4;

const section = (head: string, ...blocks: ElementContent[]): ElementContent =>
  h('section', { id: head }, [h('div.beside', [h('h2', head), h('div.text', blocks)])]);

const lay = (...children: ElementContent[]): LaidOut => layOut(documentOf(...children), counted, faces, enGb);

const textsOf = ({ items }: Page): TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : []));
const folded = (text: string): string => text.replaceAll(/\s+/g, '');
const read = ({ pages }: LaidOut): string =>
  folded(pages.flatMap((page) => ownedTexts(page).map(({ shaped }) => shaped.text)).join(''));

/** Roles of a structure with their children, to be compared as text. */
const outline = ({ role, children }: StructureNode): string =>
  children.length === 0 ? role : `${role}(${children.map(outline).join(' ')})`;

describe('layOut', () => {
  test('puts a head at the side and its text beside it, on one line', () => {
    const { pages } = lay(section('Aim', h('p', 'To see.')));
    const [head, text] = ownedTexts(pages[0] ?? { width: 0, height: 0, items: [] });
    expect(pages).toHaveLength(1);
    expect(head?.shaped.text).toBe('Aim');
    expect(head?.x).toBeCloseTo(mm(20), 5);
    expect(text?.x).toBeCloseTo(mm(66), 5);
    expect(text?.baseline).toBeCloseTo(head?.baseline ?? 0, 5);
  });

  test('gives every page its foot, and a head from the second on, as artifacts', () => {
    const { pages } = lay(
      ...Array.from({ length: 40 }, (_, n) => section(`S${n}`, h('p', 'Words. '.repeat(60)))),
    );
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      const words = (owner: string) =>
        textsOf(page)
          .filter((item) => item.owner === owner)
          .map(({ shaped }) => shaped.text);
      expect(words('header')).toEqual(index === 0 ? [] : ['Test', 'A test']);
      expect(words('footer')).toEqual([
        'Edition 1 · 24 November 2026 · Next review due November 2027',
        `Page ${index + 1} of ${pages.length}`,
      ]);
    });
  });

  test('makes of the document tree one structure, in its order', () => {
    const { structure } = lay(
      section(
        'One',
        h('p', ['Some ', h('a', { href: '#One' }, 'link'), ' and ', h('em', 'more'), '.']),
        h('ul', [h('li', 'a'), h('li', [h('p', 'b')])]),
        h('dl.facts', [h('div', [h('dt', 'k'), h('dd', 'v')])]),
        h('ul.references', [h('li', { id: 'ref-x' }, 'X')]),
        h('table.plain', [
          h('caption', 'c'),
          h('thead', h('tr', [h('th', { scope: 'col' }, 'a'), h('th', { scope: 'col' }, 'b')])),
          h('tbody', [
            h('tr.group', h('th', { scope: 'rowgroup', colSpan: 2 }, 'g')),
            h('tr', [h('th', { scope: 'row' }, 'r'), h('td', h('p', 'd'))]),
          ]),
        ]),
      ),
    );
    expect(outline(structure)).toBe(
      'Document(Sect(H2 P(Link) L(LI(Lbl LBody) LI(Lbl LBody(P))) L(LI(Lbl LBody)) L(LI(Lbl LBody(BibEntry))) ' +
        'Table(Caption THead(TR(TH TH)) TBody(TR(TH) TR(TH TD(P))))))',
    );
    const table = structure.children[0]?.children.at(-1);
    expect(table?.children[2]?.children[1]?.children[1]?.attributes).toEqual([
      { owner: 'Table', headers: ['t1-c2', 't1-r2', 't1-r3'] },
    ]);
  });

  test('repeats the head of a table over pages as an artifact, and never divides a row', () => {
    const rows = Array.from({ length: 120 }, (_, n) =>
      h('tr', [
        h('th', { scope: 'row' }, `Row ${n}`),
        h('td', 'Two lines of words at least, as the column is narrow. '.repeat(3)),
      ]),
    );
    const { pages, structure } = lay(
      h('section', { id: 's' }, [
        h('div.beside', [h('h2', 'Long'), h('div.text')]),
        h('table.plain.wide', [
          h('caption', 'Rows'),
          h('thead', h('tr', [h('th', { scope: 'col' }, 'Name of it'), h('th', { scope: 'col' }, 'What')])),
          h('tbody', rows),
        ]),
      ]),
    );
    expect(pages.length).toBeGreaterThan(4);
    expect(outline(structure).match(/Table\(/g)).toHaveLength(1);
    pages.forEach((page, index) => {
      const heads = textsOf(page).filter(({ shaped }) => shaped.text.trim() === 'What');
      expect(heads.map(({ owner }) => owner === 'header')).toEqual([index > 0]);
      const body = ownedTexts(page)
        .map(({ shaped }) => shaped.text)
        .join('');
      expect(body.trimEnd().endsWith('narrow.')).toBe(true);
    });
  });

  test('leaves no head at the foot of a page and no line alone', () => {
    for (let lines = 30; lines < 60; lines++) {
      const { pages } = lay(
        section('First', ...Array.from({ length: lines }, (_, n) => h('p', `Line ${n}`))),
        section('Second', h('p', 'Words that go on for some lines. '.repeat(12))),
      );
      for (const page of pages) {
        const texts = ownedTexts(page);
        const head = texts.findIndex(({ shaped }) => shaped.text.startsWith('Second'));
        if (head === -1) continue;
        const after = new Set(texts.slice(head + 1).map(({ baseline }) => Math.round(baseline)));
        expect(after.size).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('over made-up documents', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'a',
          'study',
          'sub-theme',
          'Ελλάδα',
          'Київ',
          'of',
          'x'.repeat(90),
          'https://example.org/a/b?c=d',
        ),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 }),
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((list) => list.join(' ').replaceAll(/\s+/g, ' ').trim() || 'x');
  const paragraph = words.map((text) => h('p', text));
  const list = fc.array(words, { minLength: 1, maxLength: 6 }).map((items) =>
    h(
      'ul',
      items.map((item) => h('li', item)),
    ),
  );
  const nested = fc.tuple(words, words).map(([a, b]) => h('ol', [h('li', [a, h('ul', [h('li', b)])])]));
  const facts = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }).map((rows) =>
    h(
      'dl.facts',
      rows.map(([k, v]) => h('div', [h('dt', k), h('dd', v)])),
    ),
  );
  const table = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 12 }).map((rows) =>
    h('table.plain', [
      h('caption', 'c'),
      h('thead', h('tr', [h('th', { scope: 'col' }, 'One'), h('th', { scope: 'col' }, 'Two')])),
      h(
        'tbody',
        rows.map(([a, b]) => h('tr', [h('th', { scope: 'row' }, a), h('td', b)])),
      ),
    ]),
  );
  const box = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((children) => h('div.box', children));
  const block: fc.Arbitrary<ElementContent> = fc.oneof(paragraph, paragraph, list, nested, facts, table, box);
  const sections = fc.array(fc.array(block, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });

  test('nothing is lost, doubled, laid over another or off its page', () => {
    fc.assert(
      fc.property(sections, (all) => {
        const doc = documentOf(...all.map((blocks, n) => section(`Head ${n}`, ...blocks)));
        const laidOut = layOut(doc, counted, faces, enGb);
        const labels = (node: StructureNode): StructureNode[] => [
          ...(node.role === 'Lbl' ? [node] : []),
          ...node.children.flatMap(labels),
        ];
        const made = new Set(labels(laidOut.structure));
        const terms = folded(all.flatMap((blocks) => blocks.map(textOf)).join(''));
        const painted = laidOut.pages.flatMap((page) =>
          ownedTexts(page).filter(
            ({ owner, shaped }) =>
              !(typeof owner !== 'string' && made.has(owner) && /^(?:–|\d+\.) $/.test(shaped.text)),
          ),
        );
        // Word for word in reading order, but for the labels of lists, which the tree leaves to the renderer.
        expect(folded(painted.map(({ shaped }) => shaped.text).join('')).replaceAll(/Head\d/g, '')).toBe(
          terms.replaceAll(/Head\d/g, ''),
        );
        for (const page of laidOut.pages) {
          for (const item of ownedTexts(page)) {
            expect(item.x).toBeGreaterThanOrEqual(mm(20) - 0.01);
            expect(
              item.x + (item.shaped.text.trimEnd().length === 0 ? 0 : item.width) - item.size * 0.3,
            ).toBeLessThanOrEqual(mm(192) + 0.5);
            expect(item.baseline).toBeGreaterThan(0);
            expect(item.baseline).toBeLessThan(page.height);
          }
          const sorted = ownedTexts(page).sort((a, b) => a.baseline - b.baseline || a.x - b.x);
          for (const [index, item] of sorted.entries()) {
            const before = sorted[index - 1];
            if (before && Math.abs(before.baseline - item.baseline) < 1)
              expect(item.x).toBeGreaterThanOrEqual(before.x + before.width - 0.5);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('a document of hundreds of pages comes to its end, with every word', () => {
    const laidOut = lay(
      ...Array.from({ length: 2500 }, (_, n) =>
        section(`S${n}`, h('p', 'Words that fill a paragraph of some lines. '.repeat(12))),
      ),
    );
    expect(laidOut.pages.length).toBeGreaterThan(300);
    expect(read(laidOut).length).toBeGreaterThan(2500 * 400);
  }, 60_000);
});
