import type { ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/design/design.ts';
import type { Document } from '../../src/document/document.ts';
import { inDesign } from '../../src/document/in-design.ts';
import type { Block, Run } from '../../src/document/tree.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { counted } from '../design/counted.ts';
import { sampleDocument } from '../html/sample-document.ts';
import { treeOf } from './tree-of.ts';

const documentOf = (...children: ElementContent[]): Document => ({
  ...sampleDocument,
  tree: treeOf(...children),
});
const cover = (...more: ElementContent[]): ElementContent =>
  h('header.cover', [
    h('div.mast', [h('p.kind', 'Briefing'), h('p.audience', 'For all')]),
    h('h1', 'T'),
    ...more,
  ]);
const dots = (): ElementContent =>
  h('figure.dot-field', [
    s('svg.dots', { viewBox: '0 0 1.92 1.92', role: 'img', ariaLabel: 'One dot' }, [
      s('circle.filled', { cx: 0.96, cy: 0.96, r: 0.96 }),
    ]),
  ]);
const square = (properties: Record<string, number>): ElementContent =>
  h('figure', [
    s('svg', { viewBox: '0 0 3.3 3.3', className: ['marks'], role: 'img', ariaLabel: 'None' }, [
      s('rect.empty', properties),
    ]),
  ]);

describe('inDesign', () => {
  test('says the label of a design after the kind of document', () => {
    const { tree } = inDesign(documentOf(cover()), { ...counted, label: 'Large print' });
    expect(toHast(tree).children).toEqual([
      h('header.cover', [
        h('div.mast', [h('p.kind', 'Briefing'), h('p.label', 'Large print'), h('p.audience', 'For all')]),
        h('h1', 'T'),
      ]),
    ]);
  });

  test('leaves the dot field out where a design has none', () => {
    const given = documentOf(cover(dots()));
    expect(toHast(inDesign(given, { ...counted, dotField: false }).tree).children).toEqual([cover()]);
    expect(toHast(inDesign(given, counted).tree).children).toEqual([cover(dots())]);
  });

  test('turns tables into entries only where a design asks for them', () => {
    const table = h('table.plain', [
      h('thead', h('tr', [h('th', { scope: 'col' }, 'A'), h('th', { scope: 'col' }, 'B')])),
      h('tbody', h('tr', [h('th', { scope: 'row' }, 'a'), h('td', 'b')])),
    ]);
    expect(toHast(inDesign(documentOf(table), counted).tree).children).toEqual([table]);
    expect(inDesign(documentOf(table), { ...counted, tables: 'entries' }).tree.children).toMatchObject([
      { type: 'entries', kind: 'plain' },
    ]);
  });

  test('turns a table with squares into entries, and leaves out what squares mean, only where its heads need more than a page has', () => {
    const word = (value: string): Run[] => [{ type: 'text', value }];
    const square = (filled: 0 | 1) => ({
      children: [{ type: 'marks' as const, filled, of: 1, alternative: filled === 1 ? 'Yes' : 'No' }],
    });
    const themes = ['Warmth', 'Company', 'Food', 'Advice', 'Costs', 'Sleep', 'Grief', 'Travel'];
    const children: readonly Block[] = [
      { type: 'paragraph', role: 'legend', children: word('A filled square: the study supports it.') },
      {
        type: 'table',
        kind: 'matrix',
        place: 'wide',
        caption: word('Which study supports what'),
        columns: ['Study', ...themes].map((head) => ({ head: word(head) })),
        groups: [
          {
            rows: [{ head: word('Sample, 2020'), cells: themes.map((_, n) => square(n === 1 ? 1 : 0)) }],
          },
        ],
      },
    ];
    const given: Document = { ...sampleDocument, tree: { type: 'root', children } };
    const paper = (width: number, size = counted.type.note.size): Design => ({
      ...counted,
      page: { ...counted.page, width },
      type: { ...counted.type, note: { ...counted.type.note, size } },
    });
    const kindsIn = (design: Design) => inDesign(given, design).tree.children.map(({ type }) => type);
    expect(kindsIn(paper(148))).toEqual(['paragraph', 'table']);
    expect(kindsIn(paper(80))).toEqual(['entries']);
    expect(kindsIn(paper(148, 32))).toEqual(['entries']);
    const [entries] = inDesign(given, paper(80)).tree.children;
    expect(entries).toMatchObject({
      groups: [{ entries: [{ name: word('Sample, 2020'), values: [{ type: 'list' }] }] }],
    });
    const [entry] = entries?.type === 'entries' ? (entries.groups[0]?.entries ?? []) : [];
    expect(JSON.stringify(entry?.values)).toContain('Company');
    expect(JSON.stringify(entry?.values)).not.toContain('Warmth');
  });

  test('draws the outline of empty squares as thick as the design says, inside squares of the same size', () => {
    const given = documentOf(square({ x: 0.14, y: 0.14, width: 3.02, height: 3.02, strokeWidth: 0.28 }));
    const { tree } = inDesign(given, { ...counted, marks: { findings: 1, theme: 1, outline: 0.5 } });
    expect(toHast(tree).children).toEqual([
      square({ x: 0.25, y: 0.25, width: 2.8, height: 2.8, strokeWidth: 0.5 }),
    ]);
  });
});
