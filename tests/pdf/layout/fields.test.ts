import GithubSlugger from 'github-slugger';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Design } from '../../../src/design/design.ts';
import { readDesign } from '../../../src/design/read-design.ts';
import { nameFields } from '../../../src/document/name-fields.ts';
import { text } from '../../../src/document/nodes.ts';
import type { Faces } from '../../../src/face/face.ts';
import { blockToHast } from '../../../src/html/to-hast.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import type { FieldItem, LaidOut, Page, ShapeItem, TextItem } from '../../../src/pdf/page.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';
import { counted } from '../../design/counted.ts';
import { shipped } from '../../design/shipped.ts';
import { documentOf } from './document-of.ts';

const { design: largePrint } = readDesign('large-print', shipped);

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

const mm = (length: number): number => (length * 72) / 25.4;

const section = (...blocks: ElementContent[]): ElementContent =>
  h('section', { id: 'record' }, [h('div.beside', [h('h2', 'Record'), h('div.text', blocks)])]);

function lay(design: Design | undefined, ...children: ElementContent[]): LaidOut {
  if (!design) throw new Error('There is no design');
  const document = documentOf(...children);
  const tree = nameFields(document.tree, new GithubSlugger());
  return layOut({ ...document, tree }, design, faces, enGb);
}

interface Asked {
  readonly hint?: string;
  readonly lines?: number;
}

const field = (label: string, { hint, lines = 1 }: Asked = {}): Element =>
  blockToHast({
    type: 'field',
    label: [text(label)],
    lines,
    ...(hint === undefined ? {} : { hint: [text(hint)] }),
  });
const tickOf = (label: string): Element => blockToHast({ type: 'tick', label: [text(label)] });

const fieldsOf = ({ items }: Page): FieldItem[] =>
  items.flatMap((item) => (item.kind === 'field' ? [item] : []));
const textsOf = ({ items }: Page): TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : []));
/** Boxes that are seen: framed rectangles in the colour of fields. */
const boxesOf = ({ items }: Page, { colour }: Design) =>
  items
    .filter((item): item is ShapeItem => item.kind === 'shape')
    .flatMap(({ shape, stroke }) =>
      shape.form === 'rectangle' && stroke?.colour === colour.field
        ? [
            {
              left: shape.x - stroke.width / 2,
              right: shape.x + shape.width + stroke.width / 2,
              top: shape.y - stroke.width / 2,
              bottom: shape.y + shape.height + stroke.width / 2,
              line: stroke.width,
            },
          ]
        : [],
    );
const baselineOf = (page: Page, start: string): number => {
  const item = textsOf(page).find(({ shaped }) => shaped.text.startsWith(start));
  if (!item) throw new Error(`“${start}” is not there`);
  return item.baseline;
};

const outline = ({ role, children }: StructureElement): string =>
  children.length === 0 ? role : `${role}(${children.map(outline).join(' ')})`;

describe('a field on the page', () => {
  test('stands under its label and hint, from the axis of text to the edge', () => {
    const { pages, structure } = lay(
      counted,
      section(field('What I learnt', { hint: 'In short' }), tickOf('Done')),
    );
    const [page] = pages;
    if (!page) throw new Error('There is no page');
    const [box, tick] = boxesOf(page, counted);
    expect(box?.left).toBeCloseTo(mm(66), 5);
    expect(box?.right).toBeCloseTo(mm(192), 5);
    expect((box?.bottom ?? 0) - (box?.top ?? 0)).toBeCloseTo(mm(9.5), 5);
    expect(box?.line).toBeCloseTo(0.9, 5);
    expect(baselineOf(page, 'What')).toBeLessThan(baselineOf(page, 'In'));
    expect(baselineOf(page, 'In')).toBeLessThan(box?.top ?? 0);
    // A target of 24 CSS pixels.
    expect((tick?.right ?? 0) - (tick?.left ?? 0)).toBeGreaterThanOrEqual(18);
    expect(outline(structure)).toBe('Document(Sect(H2 Div(P P Form) Div(Form P)))');
  });

  test('is a widget inside its box, named and described, to be typed into in the type of body text', () => {
    const { pages } = lay(
      counted,
      section(
        field('What I learnt', { hint: 'In short', lines: 6 }),
        field('Why?', { hint: 'A word' }),
        tickOf('Done'),
      ),
    );
    const [page] = pages;
    if (!page) throw new Error('There is no page');
    const boxes = boxesOf(page, counted);
    const widgets = fieldsOf(page);
    expect(widgets).toMatchObject([
      {
        name: 'what-i-learnt',
        tooltip: 'Record: What I learnt. In short',
        control: { type: 'text', face: 'sans', size: 12, isMultiline: true },
        owner: { role: 'Form' },
      },
      { name: 'why', tooltip: 'Record: Why? A word', control: { type: 'text', isMultiline: false } },
      { name: 'done', tooltip: 'Record: Done', control: { type: 'tick' } },
    ]);
    widgets.forEach(({ x, y, width, height }, index) => {
      const box = boxes[index];
      expect(x).toBeGreaterThan(box?.left ?? Number.NaN);
      expect(y).toBeGreaterThan(box?.top ?? Number.NaN);
      expect(x + width).toBeLessThan(box?.right ?? Number.NaN);
      expect(y + height).toBeLessThan(box?.bottom ?? Number.NaN);
    });
    // Six lines of 16.5 points fit.
    expect(widgets[0]?.height).toBeGreaterThan(99);
    expect(boxes[0] && boxes[0].bottom - boxes[0].top).toBeLessThan(mm(42));
  });

  test('two stand side by side and end on one line, or below each other where heads stand above', () => {
    const pair = () =>
      section(h('div.fields', [field('A label that is '.repeat(5)), field('B', { hint: 'Hint' })]));
    const [page] = lay(counted, pair()).pages;
    const [a, b] = page ? boxesOf(page, counted) : [];
    expect(a?.bottom).toBeCloseTo(b?.bottom ?? 0, 5);
    expect((a?.right ?? 0) + mm(7)).toBeCloseTo(b?.left ?? 0, 5);
    expect(b?.right).toBeCloseTo(mm(192), 5);
    if (!largePrint) throw new Error('There is no large print');
    const [large] = lay(largePrint, pair()).pages;
    const [above, below] = large ? boxesOf(large, largePrint) : [];
    expect(above?.left).toBe(below?.left);
    expect(above?.bottom).toBeLessThan(below?.top ?? 0);
  });

  test('is larger in large print', () => {
    if (!largePrint) throw new Error('There is no large print');
    const [page] = lay(largePrint, section(field('What', { lines: 3 }), field('Why'), tickOf('Done'))).pages;
    if (!page) throw new Error('There is no page');
    const [, line, tick] = boxesOf(page, largePrint);
    expect(fieldsOf(page)[0]?.control).toMatchObject({ size: 18 });
    expect((line?.bottom ?? 0) - (line?.top ?? 0)).toBeCloseTo(mm(9.5) * 1.5, 5);
    expect((tick?.bottom ?? 0) - (tick?.top ?? 0)).toBeCloseTo(mm(6.4) * 1.5, 5);
    expect(textsOf(page).find(({ shaped }) => shaped.text.startsWith('What'))?.size).toBe(18);
  });

  test.each([['counted', counted] as const, ['large-print', largePrint] as const])(
    'is never parted from its label by a page, nor from its box (%s)',
    (_name, design) => {
      if (!design) throw new Error('There is no design');
      const labels = Array.from({ length: 30 }, (_, n) => `Label${n}`);
      const { pages } = lay(
        design,
        section(...labels.map((label, n) => field(label, { hint: `Hint${n}`, lines: 1 + (n % 9) }))),
      );
      expect(pages.length).toBeGreaterThan(3);
      let seen = 0;
      for (const page of pages) {
        const boxes = boxesOf(page, design);
        const widgets = fieldsOf(page);
        expect(widgets).toHaveLength(boxes.length);
        for (const [index, { name, y, height }] of widgets.entries()) {
          expect(name).toBe(`label${seen}`);
          const [label, hint] = [baselineOf(page, `Label${seen}`), baselineOf(page, `Hint${seen}`)];
          expect(label).toBeLessThan(hint);
          expect(hint).toBeLessThan(boxes[index]?.top ?? 0);
          expect(y + height).toBeLessThan(page.height - mm(design.page.margin.bottom) + 0.01);
          seen++;
        }
      }
      expect(seen).toBe(30);
    },
  );

  test('can be linked to', () => {
    const { destinations } = lay(counted, section(field('Why', { hint: 'So' })));
    expect([...destinations.keys()].toSorted()).toEqual(['record', 'why', 'why-hint']);
  });
});

test('a certificate taller than a page is divided between its fields', () => {
  const fields = Array.from({ length: 12 }, (_, n) => field(`F${n}`, { lines: 6, hint: `Hint${n}` }));
  const { pages } = lay(
    counted,
    h('section.certificate', { id: 'done' }, [h('h2', 'Certificate'), ...fields]),
  );
  expect(pages).toHaveLength(3);
  for (const page of pages) {
    const [first] = textsOf(page).filter(({ owner }) => typeof owner !== 'string');
    expect(first?.shaped.text).toMatch(/^(?:Certificate|F\d+)/);
    expect(boxesOf(page, counted).at(-1)?.bottom).toBeLessThan(page.height - mm(23));
  }
});

test('a certificate is whole on a page, in a frame of the accent’s colour', () => {
  const certificate = h('section.certificate', { id: 'done' }, [
    h('h2', 'Certificate'),
    h('p.piece', 'What was learnt'),
    ...Array.from({ length: 9 }, (_, n) => field(`F${n}`)),
  ]);
  const { pages } = lay(counted, section(h('p', 'Words. '.repeat(500))), certificate);
  const last = pages.at(-1);
  if (!last) throw new Error('There is no page');
  expect(fieldsOf(last)).toHaveLength(9);
  const frames = last.items.flatMap((item) =>
    item.kind === 'shape' && item.stroke?.colour === counted.colour.accent ? [item] : [],
  );
  expect(frames).toMatchObject([{ owner: 'layout', stroke: { width: 1.6 }, shape: { width: mm(172) } }]);
  expect(textsOf(last).find(({ shaped }) => shaped.text.startsWith('What'))).toMatchObject({
    face: 'serif-semibold',
    size: 24,
  });
});
