import type { Element, ElementContent, Root } from 'hast';
import { h, s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { asEntries } from '../../src/document/tables-as-entries.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { treeOf } from './tree-of.ts';

const root = (...children: ElementContent[]): Root => ({ type: 'root', children });
const tablesAsEntries = (given: Root): Root =>
  toHast({ type: 'root', children: asEntries(treeOf(...given.children).children) });
const head = (...words: string[]): Element =>
  h(
    'thead',
    h(
      'tr',
      words.map((word) => h('th', { scope: 'col' }, word)),
    ),
  );
const group = (name: string, span: number): Element =>
  h('tr.group', h('th', { scope: 'rowgroup', colSpan: span }, name));
const named = (...children: (Element | string)[]): Element => h('th', { scope: 'row' }, children);
const marks = (): Element =>
  s('svg.marks', { viewBox: '0 0 3.3 3.3', ariaHidden: 'true' }, [
    s('rect.filled', { x: 0, y: 0, width: 3.3, height: 3.3 }),
  ]);

describe('tablesAsEntries', () => {
  test('makes of groups heads, and of rows entries whose mark row has its words beside it', () => {
    const table = h('table.findings.wide', [
      h('caption', 'Sub-themes'),
      head('Sub-theme', 'What it covers', 'Studies that mention it'),
      h('tbody', [
        group('Personal factors', 3),
        h('tr', [
          named('Coping'),
          h('td', 'Having a plan.'),
          h('td', [marks(), h('p', h('span.figure', { dataFact: 'a' }, '6 of 12 studies'))]),
        ]),
        h('tr', [named('Experience'), h('td', 'Growth.'), h('td', h('p', '7 of 12 studies'))]),
      ]),
      h('tbody', [
        group('Social factors', 3),
        h('tr', [named('Peers'), h('td', 'Others.'), h('td', [marks(), h('p', '4 of 12 studies')])]),
      ]),
    ]);
    expect(
      tablesAsEntries(root(h('section', [h('div.beside', [h('h2', 'Findings'), h('div.text')]), table]))),
    ).toEqual(
      root(
        h('section', [
          h('div.beside', [h('h2', 'Findings'), h('div.text')]),
          h('div.entries.findings.wide', [
            h('p.caption', 'Sub-themes'),
            h('h3.group', 'Personal factors'),
            h('dl', [
              h('div', [
                h('dt', 'Coping'),
                h('dd', [
                  h('p', 'Having a plan.'),
                  h('div.marked', [
                    marks(),
                    h('p.count', h('span.figure', { dataFact: 'a' }, '6 of 12 studies')),
                  ]),
                ]),
              ]),
              h('div', [h('dt', 'Experience'), h('dd', [h('p', 'Growth.'), h('p', '7 of 12 studies')])]),
            ]),
            h('h3.group', 'Social factors'),
            h('dl', [
              h('div', [
                h('dt', 'Peers'),
                h('dd', [h('p', 'Others.'), h('div.marked', [marks(), h('p.count', '4 of 12 studies')])]),
              ]),
            ]),
          ]),
        ]),
      ),
    );
  });

  test('labels the cells of a theme, and keeps the count of its row head below the name', () => {
    const claims = (): Element => h('div.said', [h('p.by', 'Participants said'), h('p', 'Peers help.')]);
    const table = h('table.theme.wide', [
      head('Sub-theme and studies', 'What helps', 'What can hinder'),
      h('tbody', [
        h('tr', [
          named(h('p', 'Peer support'), marks(), h('p.count', '7 of 12 studies')),
          h('td', claims()),
          h('td', h('span.not-reported', { dataFact: 'b' }, 'Not reported')),
        ]),
        h('tr', [
          named(h('p', 'Family'), h('p.count', '30 of 40 studies')),
          h('td', claims()),
          h('td', 'Strain.'),
        ]),
      ]),
    ]);
    expect(tablesAsEntries(root(table))).toEqual(
      root(
        h('div.entries.theme.wide', [
          h('dl', [
            h('div', [
              h('dt', 'Peer support'),
              h('dd', [
                h('div.marked', [marks(), h('p.count', '7 of 12 studies')]),
                h('dl.values', [
                  h('div', [h('dt', 'What helps'), h('dd', claims())]),
                  h('div', [
                    h('dt', 'What can hinder'),
                    h('dd', h('span.not-reported', { dataFact: 'b' }, 'Not reported')),
                  ]),
                ]),
              ]),
            ]),
            h('div', [
              h('dt', 'Family'),
              h('dd', [
                h('p.count', '30 of 40 studies'),
                h('dl.values', [
                  h('div', [h('dt', 'What helps'), h('dd', claims())]),
                  h('div', [h('dt', 'What can hinder'), h('dd', 'Strain.')]),
                ]),
              ]),
            ]),
          ]),
        ]),
      ),
    );
  });

  test('says the head of the first column where no caption of ours does, and leaves out an empty cell', () => {
    const table = h('table.plain', [
      h('caption', 'The hour'),
      head('Minutes', 'Task', 'Material'),
      h('tbody', [
        h('tr', [named('0–10'), h('td', 'Read.'), h('td', ' ')]),
        h('tr', [named('10–60'), h('td', ''), h('td', [h('p', 'Pens'), h('p', 'Paper')])]),
      ]),
    ]);
    expect(tablesAsEntries(root(table))).toEqual(
      root(
        h('div.entries.plain', [
          h('p.caption', 'The hour'),
          h('dl', [
            h('div', [
              h('dt', [h('p.label', 'Minutes'), h('p', '0–10')]),
              h('dd', h('dl.values', h('div', [h('dt', 'Task'), h('dd', 'Read.')]))),
            ]),
            h('div', [
              h('dt', [h('p.label', 'Minutes'), h('p', '10–60')]),
              h(
                'dd',
                h('dl.values', h('div', [h('dt', 'Material'), h('dd', [h('p', 'Pens'), h('p', 'Paper')])])),
              ),
            ]),
          ]),
        ]),
      ),
    );
  });

  test('has group heads of the second rank where the table stands in no section, and keeps words beside their squares', () => {
    const table = h('table.findings.short', [
      head('Sub-theme', 'Mentioned by'),
      h('tbody', [
        group('Personal factors', 2),
        h('tr', [named('Coping'), h('td', h('div.marked', [marks(), h('p', '6 of 12 studies')]))]),
      ]),
    ]);
    expect(tablesAsEntries(root(h('div.box.wide', table)))).toEqual(
      root(
        h(
          'div.box.wide',
          h('div.entries.findings.short', [
            h('h2.group', 'Personal factors'),
            h(
              'dl',
              h('div', [
                h('dt', 'Coping'),
                h('dd', h('div.marked', [marks(), h('p.count', '6 of 12 studies')])),
              ]),
            ),
          ]),
        ),
      ),
    );
  });

  test('names what a single column holds by its head', () => {
    const table = h('table.plain', [head('Aims'), h('tbody', h('tr', named('To see.')))]);
    expect(tablesAsEntries(root(table))).toEqual(
      root(h('div.entries.plain', h('dl', h('div', [h('dt', 'Aims'), h('dd', 'To see.')])))),
    );
  });

  test('leaves the tree that it was given as it was, and shares no element between entries', () => {
    const table = h('table.points', [
      h(
        'thead',
        h('tr', [h('th', { scope: 'col' }, 'Point'), h('th', { scope: 'col' }, h('em', 'Rests on'))]),
      ),
      h('tbody', [
        h('tr', [named('Ask.'), h('td', 'Peers')]),
        h('tr', [named('Listen.'), h('td', 'Family')]),
      ]),
    ]);
    const given = root(table);
    const before = structuredClone(given);
    const made = tablesAsEntries(given);
    expect(given).toEqual(before);
    const heads: Element[] = [];
    const walk = (node: ElementContent): void => {
      if (node.type !== 'element') return;
      if (node.tagName === 'em') heads.push(node);
      node.children.forEach(walk);
    };
    for (const node of made.children) if (node.type === 'element') walk(node);
    expect(heads).toHaveLength(2);
    expect(new Set(heads).size).toBe(2);
  });
});
