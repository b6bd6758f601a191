import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Face, Faces } from '../../../src/face/face.ts';
import { toHast } from '../../../src/html/to-hast.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import { paginate } from '../../../src/pdf/layout/paginate.ts';
import { cost, strip } from '../../../src/pdf/layout/strip.ts';
import { counted } from '../../design/counted.ts';
import { documentOf } from './document-of.ts';
import { readingOrder } from './reading-order.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

const words = 'Words that fill a paragraph of some lines. ';
const many = <T>(count: number, made: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => made(n));

const section = (...blocks: Element[]): Element =>
  h('section', { id: 's' }, [h('div.beside', [h('h2', 'Head'), h('div.text', blocks)])]);

const tableOf = (selector: string, rows: Element[]): Element =>
  h(selector, [
    h('caption', 'A caption'),
    h('thead', h('tr', [h('th', { scope: 'col' }, 'One'), h('th', { scope: 'col' }, 'Two')])),
    h('tbody', rows),
  ]);

const rowOf = (n: number, text: string): Element =>
  h('tr', [h('th', { scope: 'row' }, `Row ${n}`), h('td', text)]);

/** Content of one kind, of a length that grows with the count. */
const kinds = {
  sections: (count: number) => many(count, () => section(h('p', words.repeat(12)))),
  paragraphs: (count: number) => [section(...many(count, () => h('p', words.repeat(12))))],
  'one paragraph': (count: number) => [section(h('p', words.repeat(12 * count)))],
  'one list': (count: number) => [
    section(
      h(
        'ul',
        many(count, () => h('li', words.repeat(12))),
      ),
    ),
  ],
  'one table': (count: number) => [
    section(
      tableOf(
        'table.plain',
        many(count, (n) => rowOf(n, words.repeat(8))),
      ),
    ),
  ],
  'one row': (count: number) => [section(tableOf('table.plain', [rowOf(1, words.repeat(8 * count))]))],
  'one breakdown': (count: number) => [
    section(
      tableOf(
        'table.breakdown',
        many(count, (n) => rowOf(n, words.repeat(4))),
      ),
    ),
  ],
  'one list of facts': (count: number) => [
    section(
      h(
        'dl.facts',
        many(count, (n) => h('div', [h('dt', `Fact ${n}`), h('dd', words.repeat(8))])),
      ),
    ),
  ],
  'one fact': (count: number) => [
    section(h('dl.facts', [h('div', [h('dt', 'Fact'), h('dd', words.repeat(8 * count))])])),
  ],
  'one box': (count: number) => [
    section(
      h(
        'div.box',
        many(count, () => h('p', words.repeat(12))),
      ),
    ),
  ],
  references: (count: number) => [
    section(
      h(
        'ul.references',
        many(count, (n) => h('li', { id: `ref-${n}` }, words.repeat(12))),
      ),
    ),
  ],
} satisfies Readonly<Record<string, (count: number) => Element[]>>;

const folded = (text: string): string => text.replaceAll(/\s+/g, '');

// Those that are broken over pages each in a way of its own.
test.each(['sections', 'one paragraph', 'one table', 'one row', 'one list of facts'] as const)(
  '500 pages of %s come to their end, with every word once',
  (kind) => {
    const made = kinds[kind];
    const few = layOut(documentOf(...made(60)), counted, faces, enGb).pages.length;
    const document = documentOf(...made(Math.ceil((60 * 520) / few)));
    const laidOut = layOut(document, counted, faces, enGb);
    expect(laidOut.pages.length).toBeGreaterThan(450);
    // Whole texts of this length would be compared for minutes if they were not equal.
    expect(folded(readingOrder(laidOut)) === folded(textOf(toHast(document.tree)))).toBe(true);
  },
  60_000,
);

describe.each(Object.entries(kinds))('of %s', (_, made) => {
  test('twice the content asks for twice the shaping', () => {
    const shapings = (count: number): number => {
      let asked = 0;
      const counting = (face: Face): Face => ({
        ...face,
        shape(text) {
          asked++;
          return face.shape(text);
        },
      });
      layOut(
        documentOf(...made(count)),
        counted,
        {
          serif: counting(faces.serif),
          'serif-semibold': counting(faces['serif-semibold']),
          sans: counting(faces.sans),
          'sans-italic': counting(faces['sans-italic']),
          'sans-semibold': counting(faces['sans-semibold']),
          'sans-bold': counting(faces['sans-bold']),
        },
        enGb,
      );
      return asked;
    };
    expect(shapings(200)).toBeLessThan(shapings(100) * 2.05);
  });
});

test('pages are chosen in steps that grow with the number of lines', () => {
  const reads = (count: number): number => {
    let read = 0;
    const strips = many(count, (n) => ({
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
