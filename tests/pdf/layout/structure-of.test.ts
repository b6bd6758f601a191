import { describe, expect, test } from 'vitest';
import { list, paragraph, text } from '../../../src/document/nodes.ts';
import type { Block, Marks, Picture, Run, Table } from '../../../src/document/tree.ts';
import { structureOf } from '../../../src/pdf/layout/structure-of.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';

/** `Figure[alt](Caption)`: roles with what they say and hold. */
const outline = ({ role, alt, lang, children }: StructureElement): string => {
  const says = [alt, lang].filter((each) => each !== undefined);
  return (
    role +
    (says.length > 0 ? `[${says.join(' ')}]` : '') +
    (children.length > 0 ? `(${children.map(outline).join(' ')})` : '')
  );
};

const outlineOf = (...children: Block[]): string => outline(structureOf({ type: 'root', children }).root);

const link: Run = { type: 'link', url: '#x', children: [text('x')] };
const foreign = (lang: string, words: string): Run => ({ type: 'foreign', lang, children: [text(words)] });

describe('a figure', () => {
  const marks: Marks = { type: 'marks', filled: 5, of: 12, alternative: '5 of 12 studies' };
  const picture: Picture = { type: 'picture', drawing: marks };

  test('has the alternative of its picture, and its caption inside', () => {
    expect(outlineOf({ ...picture, caption: [text('See '), link] })).toBe(
      'Document(Figure[5 of 12 studies](Caption(Link)))',
    );
    expect(outlineOf(picture)).toBe('Document(Figure[5 of 12 studies])');
  });

  test('without an alternative is a fault of whoever made the tree', () => {
    const drawing: Marks = { type: 'marks', filled: 5, of: 12 };
    expect(() => outlineOf({ type: 'picture', drawing })).toThrow('A picture has no alternative');
    const logo = { alternative: ' ', address: 'data:image/png,', width: 1, height: 1 };
    expect(() => outlineOf({ type: 'cover', kind: [], logo, children: [] })).toThrow(
      'A picture has no alternative',
    );
  });

  test('is a picture that stands alone, too, and one that says nothing is none', () => {
    expect(outlineOf(list([[marks], [{ type: 'marks', filled: 5, of: 12 }]]))).toBe(
      'Document(L(LI(Lbl LBody(Figure[5 of 12 studies])) LI(Lbl LBody)))',
    );
    const logo = { alternative: 'A logo', address: 'data:image/png,', width: 1, height: 1 };
    expect(outlineOf({ type: 'cover', kind: [text('Briefing')], logo, children: [] })).toBe(
      'Document(P Figure[A logo])',
    );
  });
});

test('another language is said of the words that are in it', () => {
  const audience = { lang: 'cy', children: [text('I bawb')] };
  expect(
    outlineOf(
      { type: 'cover', kind: [text('Briefing')], audience, children: [] },
      { type: 'blockquote', children: [paragraph([foreign('cy', 'Bore da')])] },
      list([[foreign('el', 'γεια'), text(' and more')]]),
    ),
  ).toBe('Document(P P[cy] BlockQuote(P(Span[cy])) L(LI(Lbl LBody(Span[el]))))');
});

test('what stands twice in a tree has an element for each place', () => {
  const shared = paragraph([link]);
  const structure = structureOf({ type: 'root', children: [shared, shared] });
  expect(outline(structure.root)).toBe('Document(P(Link) P(Link))');
  const [first, second] = structure.tree.children.flatMap((block) =>
    block.type === 'paragraph' ? [structure.ownerOf(block.children)] : [],
  );
  expect(first).not.toBe(second);
});

test('a head is read before what is said at its side, and that before the text', () => {
  expect(
    outlineOf({
      type: 'section',
      kind: 'plain',
      children: [
        { type: 'heading', depth: 2, children: [text('A head')] },
        { type: 'blockquote', children: [] },
        paragraph('At the side', undefined, 'side'),
      ],
    }),
  ).toBe('Document(Sect(H2 P BlockQuote))');
});

test('each cell names its heads: its column, its group and its row', () => {
  const table: Table = {
    type: 'table',
    kind: 'plain',
    caption: [text('A caption')],
    columns: [{ head: [text('Theme')] }, { head: [text('Studies')] }],
    groups: [
      { head: [text('Of a kind')], rows: [{ head: [text('Peers')], cells: [{ children: [text('5')] }] }] },
    ],
  };
  const [made] = structureOf({ type: 'root', children: [table] }).root.children;
  const cells = (element: StructureElement | undefined): readonly StructureElement[] =>
    (element?.children ?? []).flatMap((child) =>
      child.role === 'TH' || child.role === 'TD' ? [child] : cells(child),
    );
  expect(cells(made).map(({ role, id, attributes }) => [role, id, ...attributes])).toEqual([
    ['TH', 't1-c1', { owner: 'Table', scope: 'Column' }],
    ['TH', 't1-c2', { owner: 'Table', scope: 'Column' }],
    ['TH', 't1-r2', { owner: 'Table', scope: 'Row', colSpan: 2 }],
    ['TH', 't1-r3', { owner: 'Table', scope: 'Row', headers: ['t1-r2'] }],
    ['TD', undefined, { owner: 'Table', headers: ['t1-c2', 't1-r2', 't1-r3'] }],
  ]);
});
