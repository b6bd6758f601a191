import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { alignNumbers } from '../../src/document/align-numbers.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { treeOf } from './tree-of.ts';

const notReported = h('span.no-break', h('span.not-reported', 'Not reported in the source'));

/** What the cells of a column lack, the column between two of words. */
function padsOf(...cells: (string | ElementContent | ElementContent[])[]): unknown[] {
  const tree = alignNumbers(
    treeOf(
      h('table.plain', [
        h('thead', h('tr', [h('th', 'Study'), h('th', 'Number'), h('th', 'Words')])),
        ...cells.map((cell, index) =>
          h('tbody', [
            h('tr.group', h('th', { scope: 'rowgroup', colSpan: 3 }, 'Group')),
            h('tr', [h('th', { scope: 'row' }, String(index)), h('td', cell), h('td', 'words')]),
          ]),
        ),
      ]),
    ),
  );
  const pads: unknown[] = [];
  visit(toHast(tree), 'element', (node, index) => {
    if (node.tagName === 'td' && index === 1) pads.push(node.properties.dataPad);
    else expect(node.properties).not.toHaveProperty('dataPad');
  });
  return pads;
}

test('counts in Welsh have one unit, whatever its first letter is', () => {
  expect(padsOf('2 gyfranogwr', '13 cyfranogwr', '6 chyfranogwr')).toEqual(['1', undefined, '1']);
  expect(padsOf('9 o 12 astudiaeth', '10 o 12 astudiaeth')).toEqual(['1', undefined]);
  expect(padsOf('2 gyfranogwr', '13 astudiaeth')).toEqual([undefined, undefined]);
});

describe('a column of numbers', () => {
  test.each([
    ['by the places of whole numbers', ['9', '10', '179'], ['17', '1', undefined]],
    ['with separators', ['12', '1,204', '980'], ['1,2', undefined, '1,']],
    ['at the decimal point, whatever follows', ['3.5', '12', '10.25', '0'], ['1', undefined, undefined, '1']],
    ['with a minus sign', ['−4.2', '3'], [undefined, '−']],
    ['of per cent', ['8%', '50%'], ['5', undefined]],
    ['that count one thing, or several', ['1 study', '12 studies'], ['1', undefined]],
    ['of n of N', ['9 of 12 studies', '10 of 12 studies'], ['1', undefined]],
    ['of equal length, which need nothing', ['2019', '2021'], [undefined, undefined]],
  ])('is aligned %s', (_, cells, pads) => {
    expect(padsOf(...cells)).toEqual(pads);
  });

  test('may have places where none is reported', () => {
    expect(padsOf('9', notReported, [h('span.figure', '10')])).toEqual(['1', undefined, undefined]);
  });

  test.each([
    ['words', ['9', 'some', '10']],
    ['two units', ['9 men', '10 women']],
    ['ranges', ['5–9', '18–75']],
    ['ranges in words', ['5 to 9 minutes', '10 to 15 minutes']],
    ['dates', ['9 May 2023', '10 May 2023']],
    ['versions', ['1.2.3', '10.2.3']],
  ])('is none with %s', (_, cells) => {
    expect(padsOf(...cells)).toEqual(cells.map(() => undefined));
  });

  test('is none where words stand below a mark row', () => {
    const marked = (words: string) => [h('svg.marks', h('rect.filled')), h('p', words)];
    expect(padsOf(marked('9 of 12 studies'), marked('10 of 12 studies'))).toEqual([undefined, undefined]);
  });
});
