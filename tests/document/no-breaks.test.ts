import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { noBreaks } from '../../src/document/no-breaks.ts';
import type { Faces } from '../../src/face/face.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { readFaces } from '../../src/io/read-faces.ts';
import type { Language } from '../../src/language/language.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { layOut } from '../../src/pdf/layout/lay-out.ts';
import { counted } from '../design/counted.ts';
import { documentOf } from '../pdf/layout/document-of.ts';
import { ownedTexts } from '../pdf/layout/owned-texts.ts';
import { treeOf } from './tree-of.ts';

/** The text with what is kept together in square brackets. */
function marked(block: Element, language: Language = 'en-GB'): string {
  const tree = toHast(noBreaks(treeOf(block), language));
  visit(tree, 'element', (node) => {
    if (Array.isArray(node.properties.className) && node.properties.className.includes('no-break'))
      node.children = [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }];
  });
  return textOf(tree);
}

describe('what is kept together', () => {
  test.each([
    'in [5 of 12 studies], and [5 of the 12], or [1,204 of 2,300 people].',
    'with [179 participants], aged [18–75 years], [18 to 75] or [18 to 75 years],',
    'over [8 weeks] and [1.5 hours], [12 sub-themes] and a [sub-theme]; [12 %]',
    'on [p. 3], [pp. 3–9] and [p. S12] of [Figure 3], [Table 12] and [Fig. 2]',
    'on [24 November] 2026, [n = 12], [p < .05], [p = 0.03]',
    'by Moss [et al.] in 2023 about 12 other things, COVID-19 people and B12 studies',
    '53(8), [3627–3646]; [e12–e15]',
    'ISSN [0045-3102] (print), [1468-263X]; ISBN [978-0-19-852663-6]; ORCID [0000-0002-1825-0097]',
    'https://doi.org/10.1000/1468-263X and https://example.org/1468-2630',
  ])('%s', (expected) => {
    expect(marked(h('p', expected.replaceAll(/[[\]]/g, '')))).toBe(expected);
  });

  test.each([
    'mewn [5 o 12 astudiaeth], [7 o’r 12], gan [2 gyfranogwr], [3 chyfranogwr] a [179 o bobl]',
    'rhwng [18–75 oed], [18 i 75 oed], am [8 wythnos]',
    'ar [t. 3], [tt. 3–9], yn [Ffigur 3]; [24 Tachwedd] 2026; Moss [ac eraill]; pob [is-thema]',
    'a English [5 of 12 studies] on [p. 3] within it',
  ])('in Welsh: %s', (expected) => {
    expect(marked(h('p', expected.replaceAll(/[[\]]/g, '')), 'cy')).toBe(expected);
  });

  test('is found over the elements in a text', () => {
    expect(marked(h('p', ['in ', h('span.figure', '12'), ' studies']))).toBe('in [12 studies]');
    expect(marked(h('p', ['in ', h('strong', ['5', h('em', ' of ')]), '12 studies']))).toBe(
      'in [5 of 12 studies]',
    );
    expect(marked(h('p', ['as ', h('a.cite', { href: '#x' }, 'Bark, p. 5')]))).toBe('as Bark, [p. 5]');
    expect(marked(h('p', ['Moss ', h('em', 'et al.')]))).toBe('Moss [et al.]');
  });

  test('is not looked for in code, over a line break, or from one block to the next', () => {
    expect(marked(h('p', ['of ', h('code', '5 of 12'), '.']))).toBe('of 5 of 12.');
    expect(marked(h('p', ['5', h('br'), ' of 12']))).toBe('5 of 12');
    expect(
      marked(h('ul.figures', h('li', [h('span.stat', '18–75'), ' ', h('span.unit', 'years of age')]))),
    ).toBe('[18–75] years of age');
    expect(marked(h('ul', h('li', ['5', h('ul', h('li', ' of 12'))])))).toBe('5 of 12');
  });

  test.each([
    '[Bark, H.] (2023). A review. [Moss, A.-M. K.], & [O’Neil, J.]',
    '[H. Bark], and [A. K. Moss], “Resilience,”',
    '[Bark H], [Moss AK]. Resilience.',
  ])('names have their initials in a reference: %s', (expected) => {
    const text = expected.replaceAll(/[[\]]/g, '');
    expect(marked(h('ul.references', h('li', text)))).toBe(expected);
    expect(marked(h('p', text))).not.toContain('[Bark');
  });
});

describe('on a page', () => {
  let faces: Faces;
  beforeAll(async () => {
    faces = await readFaces();
  });

  /** The lines of a paragraph beside a head, as texts. */
  function linesOf(block: Element): string[] {
    const { pages } = layOut(
      documentOf(h('section', { id: 's' }, h('div.beside', [h('h2', 'H'), h('div.text', block)]))),
      counted,
      faces,
      enGb,
    );
    const lines = new Map<number, string>();
    for (const { baseline, shaped } of pages.flatMap(ownedTexts).slice(1))
      lines.set(baseline, (lines.get(baseline) ?? '') + shaped.text);
    return [...lines.values()].map((line) => line.trimEnd());
  }

  test.each([
    ['5 of 12 studies', ['5', ' of ', '12 studies']],
    ['pp. 3627–3646', ['pp. 3627–', '3646']],
    ['12 studies', ['12', ' studies']],
  ])('no line ends inside “%s”, wherever it comes to stand', (together, pieces) => {
    for (let n = 0; n < 60; n++) {
      const block = h('p', [
        `${'a'.repeat(1 + (n % 7))} ${'word '.repeat(8 + (n % 9))}`,
        ...pieces.map((piece) => h('span.figure', piece)),
        ' and so on.',
      ]);
      const [kept] = toHast(noBreaks(treeOf(block), 'en-GB')).children;
      if (kept?.type !== 'element') throw new Error('There is no paragraph');
      expect(linesOf(kept).filter((line) => line.includes(together))).toHaveLength(1);
    }
  });

  test('what is kept together ends between its words where a column is narrower than it', () => {
    const cells = h('div.columns', [
      h('div', h('p', h('span.no-break', 'very long participants together in a column of a page'))),
      h('div', h('p', 'b')),
      h('div', h('p', 'c')),
    ]);
    expect(linesOf(cells).map((line) => line.replace(/ ?bc$/, ''))).toEqual([
      'very long participants',
      'together in a column of',
      'a page',
    ]);
  });
});
