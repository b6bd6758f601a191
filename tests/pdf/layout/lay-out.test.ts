import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import type { Face, Faces } from '../../../src/pdf/face.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import { paginate } from '../../../src/pdf/layout/paginate.ts';
import { cost, strip } from '../../../src/pdf/layout/strip.ts';
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

describe('work', () => {
  const sections = (count: number): ElementContent[] =>
    Array.from({ length: count }, (_, n) =>
      section(`S${n}`, h('p', 'Words that fill a paragraph of some lines. '.repeat(12))),
    );

  test('a document of 500 pages comes to its end, with every word', () => {
    const count = 4000;
    const laidOut = lay(...sections(count));
    expect(laidOut.pages.length).toBeGreaterThan(500);
    const text = folded(
      laidOut.pages.flatMap((page) => ownedTexts(page).map(({ shaped }) => shaped.text)).join(''),
    );
    expect(text.length).toBe(
      count * folded('Words that fill a paragraph of some lines. ').length * 12 +
        folded(Array.from({ length: count }, (_, n) => `S${n}`).join('')).length,
    );
  }, 60_000);

  test('twice the content asks for twice the shaping', () => {
    const shapings = (count: number): number => {
      let asked = 0;
      const counting = (face: Face): Face => ({
        ...face,
        shape: (text) => {
          asked++;
          return face.shape(text);
        },
      });
      const counted_: Faces = {
        serif: counting(faces.serif),
        'serif-semibold': counting(faces['serif-semibold']),
        sans: counting(faces.sans),
        'sans-italic': counting(faces['sans-italic']),
        'sans-semibold': counting(faces['sans-semibold']),
        'sans-bold': counting(faces['sans-bold']),
      };
      const table = h('table.plain', [
        h('thead', h('tr', [h('th', { scope: 'col' }, 'One'), h('th', { scope: 'col' }, 'Two')])),
        h(
          'tbody',
          Array.from({ length: count }, (_, n) =>
            h('tr', [h('th', { scope: 'row' }, `Row ${n}`), h('td', 'What it says. ')]),
          ),
        ),
      ]);
      layOut(documentOf(...sections(count), section('T', table)), counted, counted_, enGb);
      return asked;
    };
    expect(shapings(200)).toBeLessThan(shapings(100) * 2.05);
  });

  test('pages are chosen in steps that grow with the number of lines', () => {
    const reads = (count: number): number => {
      let read = 0;
      const strips = Array.from({ length: count }, (_, n) => ({
        ...strip(10, []),
        breakCost: n % 7 === 0 ? cost.block : n % 7 === 1 ? cost.never : cost.line,
        get height() {
          read++;
          return 10;
        },
      }));
      paginate(strips, { first: 600, other: 700 });
      return read;
    };
    const some = reads(10_000);
    expect(reads(20_000)).toBeLessThan(some * 2.01);
    // A page holds seventy lines, and one more is tried.
    expect(some).toBeLessThanOrEqual(10_000 * 71);
  });
});
