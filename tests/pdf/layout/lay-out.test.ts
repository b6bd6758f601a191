import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../../src/face/face.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import type { LaidOut, Page, TextItem } from '../../../src/pdf/page.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';
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
/** Roles of a structure with their children, to be compared as text. */
const outline = ({ role, children }: StructureElement): string =>
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

  test('keeps a head of many lines on one page', () => {
    const head = 'A head that goes on. '.repeat(90);
    for (let lines = 10; lines < 40; lines++) {
      const { pages } = lay(
        ...Array.from({ length: lines }, () => h('p', 'A line.')),
        section('Aim', h('h3', head), h('p', 'Below it.')),
      );
      const ofHead = pages.map((page) => textsOf(page).filter(({ face }) => face === 'sans-semibold').length);
      expect(ofHead.filter((count) => count > 2)).toHaveLength(1);
    }
  });

  test('slants emphasis wherever its face has no italic', () => {
    const { pages } = lay(
      h('header.cover', [
        h('h1', 'A title'),
        h('p.subtitle', ['A ', h('strong', 'bold'), ' and ', h('em', 'leaning'), ' subtitle']),
      ]),
      section(
        'Aim',
        h('p', [h('em', ['plain ', h('strong', 'outer')]), h('strong', ['x ', h('em', 'inner')])]),
      ),
    );
    const faceOf = (word: string) => {
      const item = pages.flatMap(textsOf).find(({ shaped }) => shaped.text.includes(word));
      return [item?.face, item?.slanted ?? false];
    };
    expect(faceOf('leaning')).toEqual(['serif', true]);
    expect(faceOf('bold')).toEqual(['serif-semibold', false]);
    expect(faceOf('plain')).toEqual(['sans-italic', false]);
    expect(faceOf('outer')).toEqual(['sans-semibold', true]);
    expect(faceOf('inner')).toEqual(['sans-semibold', true]);
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

describe('a page does not end inside', () => {
  const line = (n: number): Element => h('p', `Line ${n}.`);
  const tableOf = (rows: Element[]): Element =>
    h('table.plain', [
      h('caption', 'A caption'),
      h('thead', h('tr', [h('th', { scope: 'col' }, 'Name'), h('th', { scope: 'col' }, 'What')])),
      h('tbody', rows),
    ]);
  const rowOf = (name: string, ...content: (Element | string)[]): Element =>
    h('tr', [h('th', { scope: 'row' }, name), h('td', content)]);
  /** Pages on which a text stands that begins so. */
  const pagesWith = ({ pages }: LaidOut, pattern: RegExp): number[] =>
    pages.flatMap((page, index) =>
      ownedTexts(page).some(({ shaped }) => pattern.test(shaped.text)) ? [index] : [],
    );
  /** Whatever stands above: so many lines, one after the other. */
  const below = function* (...blocks: Element[]): Generator<LaidOut> {
    for (let lines = 20; lines < 60; lines++)
      yield lay(
        section('S', ...Array.from({ length: lines }, (_, n) => line(n)), ...structuredClone(blocks)),
      );
  };

  test('a table of a few rows, which moves whole even if that asks for a page more', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const table = tableOf(names.map((name) => rowOf(`Row${name}`, 'Words')));
    const seen = new Set<number>();
    for (const after of [4, 8, 12, 16, 20]) {
      const rest = Array.from({ length: after }, (_, n) => line(n));
      for (const laidOut of below(table, ...rest)) {
        const on = pagesWith(laidOut, /^(?:Row[A-I]|caption)/);
        expect(on).toHaveLength(1);
        for (const page of on) seen.add(page);
      }
    }
    // It did stand on more than one page, or nothing was asked of it.
    expect(seen.size).toBeGreaterThan(1);
  });

  test.each([
    { words: 340, isDivided: false },
    { words: 700, isDivided: true },
  ])('a row of $words words, unless it is taller than a page', ({ words, isDivided }) => {
    const tall = Array.from({ length: words / 10 }, () => h('p', 'tall '.repeat(9).concat('tall')));
    const rows = [rowOf('First', 'Words'), rowOf('Second', ...tall), rowOf('Third', 'Words')];
    for (const laidOut of below(tableOf(rows)))
      expect(pagesWith(laidOut, /^tall/).length > 1).toBe(isDivided);
  });

  test('a tall row so that a line is alone', () => {
    for (let words = 620; words < 1400; words += 6) {
      const rows = [rowOf('First', 'Words'), rowOf('Second', 'tall '.repeat(words)), rowOf('Third', 'Words')];
      const lines = (count: number): Element[] => Array.from({ length: count }, (_, n) => line(n));
      const laidOut = lay(section('S', ...lines(10), tableOf(rows), ...lines(22)));
      for (const page of laidOut.pages) {
        const lines = new Set(
          ownedTexts(page)
            .filter(({ shaped }) => shaped.text.startsWith('tall'))
            .map(({ baseline }) => baseline),
        );
        expect(lines.size).not.toBe(1);
      }
    }
  });

  test.each([
    ['a list', h('ul', [h('li', 'follows'), h('li', 'more')])],
    ['a table', tableOf([rowOf('follows', 'Words')])],
    ['a paragraph', h('p', 'follows')],
  ])('a sentence with a colon and %s', (_, block) => {
    for (const laidOut of below(h('p', 'Introduced:'), block))
      expect(pagesWith(laidOut, /^follows/)).toEqual(pagesWith(laidOut, /^Introduced/));
  });

  test('a sentence with a colon and a table over the whole width', () => {
    for (let lines = 20; lines < 60; lines++) {
      const laidOut = lay(
        h('section', { id: 's' }, [
          h('div.beside', [
            h('h2', 'Head'),
            h('div.text', [...Array.from({ length: lines }, (_, n) => line(n)), h('p', 'Introduced:')]),
          ]),
          { ...tableOf([rowOf('follows', 'Words')]), properties: { className: ['plain', 'wide'] } },
        ]),
        // Else the last page would hold little, and cost more than the sentence.
        section('Rest', ...Array.from({ length: 24 }, (_, n) => line(n))),
      );
      expect(pagesWith(laidOut, /^follows/)).toEqual(pagesWith(laidOut, /^Introduced/));
    }
  });
});
