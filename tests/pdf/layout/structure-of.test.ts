import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { structureOf } from '../../../src/pdf/layout/structure-of.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';

const treeOf = (...children: ElementContent[]): Root => ({ type: 'root', children });

/** `Figure[alt](Caption)`: roles with what they say and hold. */
const outline = ({ role, alt, lang, children }: StructureElement): string => {
  const says = [alt, lang].filter((each) => each !== undefined);
  return (
    role +
    (says.length > 0 ? `[${says.join(' ')}]` : '') +
    (children.length > 0 ? `(${children.map(outline).join(' ')})` : '')
  );
};

const outlineOf = (...children: ElementContent[]): string => outline(structureOf(treeOf(...children)).root);

describe('a figure', () => {
  const picture = h('svg.marks', { role: 'img', ariaLabel: '5 of 12 studies' });

  test('has the alternative of its picture, and its caption inside', () => {
    expect(outlineOf(h('figure', [picture, h('figcaption', ['See ', h('a', { href: '#x' }, 'x')])]))).toBe(
      'Document(Figure[5 of 12 studies](Caption(Link)))',
    );
    expect(outlineOf(h('figure', picture))).toBe('Document(Figure[5 of 12 studies])');
  });

  test('owns what its picture shows', () => {
    const figure = h('figure', picture);
    const structure = structureOf(treeOf(figure));
    expect(structure.ownerIn(picture)).toBe(structure.ownerIn(figure));
  });

  test('without an alternative is a fault of whoever made the tree', () => {
    expect(() => outlineOf(h('figure', h('svg', { role: 'img' })))).toThrow('<svg> has no alternative');
    expect(() => outlineOf(h('img', { alt: ' ' }))).toThrow('<img> has no alternative');
    expect(() => outlineOf(h('figure', h('figcaption', 'x')))).toThrow('A figure has a picture');
  });

  test('is a picture that stands alone, too, and one that says nothing is none', () => {
    expect(outlineOf(h('p', picture), h('p', h('svg.marks', { ariaHidden: 'true' })))).toBe(
      'Document(P(Figure[5 of 12 studies]) P)',
    );
    expect(outlineOf(h('img.logo', { alt: 'A logo', src: 'data:image/png,' }))).toBe(
      'Document(Figure[A logo])',
    );
  });
});

describe('another language', () => {
  test('is said of the element that is in it, whatever it is', () => {
    expect(
      outlineOf(
        h('blockquote', { lang: 'cy' }, h('p', 'Bore da')),
        h('p', { lang: 'fr' }, [h('em', { lang: 'de' }, 'Guten Tag'), h('em', 'mot')]),
        h('ul', h('li', { lang: 'el' }, 'γεια')),
      ),
    ).toBe('Document(BlockQuote[cy](P) P[fr](Span[de]) L(LI(Lbl LBody[el])))');
  });

  test('makes an element of what only groups', () => {
    expect(outlineOf(h('div', { lang: 'cy' }, h('p', 'Bore da')), h('div', h('p', 'Hello')))).toBe(
      'Document(Div[cy](P) P)',
    );
  });
});

test('an element stands in a tree once, as it can have one owner alone', () => {
  const link = h('a', { href: '#x' }, 'x');
  expect(() => outlineOf(h('p', link), h('p', link))).toThrow('a <a> stands twice in the document tree');
});
