import type { Breach } from '../../fault/fault.ts';
import type { Path } from '../../review/yaml/written.ts';
import { pageSize } from '../page-size.ts';
import { type DesignRule, type Laid, nearestPlace } from './laid.ts';

/** Millimetres: some forty letters of body text, and some twenty lines. */
const leastWidth = 80;
const leastHeight = 100;

export const textAreaRemains: DesignRule = {
  holds: 'Margins leave room for text, and columns begin inside it, one after the other.',
  examples: [
    {
      in: 'a design',
      ok: 'extends: counted\npage: { margins: { left: 20, right: 20 } }\n',
      notOk: 'extends: counted\npage: { margins: { left: 70, right: 70 } }\n',
      found: 'margins that leave 70 mm of the page’s width for text',
      expected: 'at least 80 mm',
    },
  ],
  check: textAreaBreaches,
};

function textAreaBreaches(laid: Laid): readonly Breach[] {
  const { margins, axes, size, 'side column': side } = laid.data.page;
  const { width, height } = pageSize(size);
  const area = width - margins.left - margins.right;
  const high = height - Math.max(margins.top, margins['first page top']) - margins.bottom;
  const breach = (found: string, expected: string, paths: readonly Path[]): Breach => ({
    place: nearestPlace(laid, paths).place,
    found,
    expected,
  });
  const sides: readonly Path[] = ['left', 'right'].map((each) => ['page', 'margins', each]);
  const ends: readonly Path[] = ['top', 'bottom', 'first page top'].map((each) => ['page', 'margins', each]);
  if (area < leastWidth) {
    return [
      breach(
        `margins that leave ${inWords(area)} mm of the page’s width for text`,
        `at least ${leastWidth} mm`,
        [...sides, ['page', 'size']],
      ),
    ];
  }
  const breaches: Breach[] = [];
  if (high < leastHeight) {
    breaches.push(
      breach(
        `margins that leave ${inWords(high)} mm of the page’s height for text`,
        `at least ${leastHeight} mm`,
        [...ends, ['page', 'size']],
      ),
    );
  }
  const { text, value, last } = axes;
  if (!(text < value && value < last && last < area)) {
    breaches.push(
      breach(
        `axes at ${text}, ${value} and ${last} mm in a text area ${inWords(area)} mm wide`,
        '`text`, `value` and `last` one after the other, and all inside the text area',
        [...['text', 'value', 'last'].map((each) => ['page', 'axes', each]), ...sides, ['page', 'size']],
      ),
    );
  }
  if (laid.data['side heads'] === 'beside' && side > text) {
    breaches.push(
      breach(`a side column of ${side} mm`, `at most ${text} mm, where the text begins`, [
        ['page', 'side column'],
        ['page', 'axes', 'text'],
        ['side heads'],
      ]),
    );
  }
  return breaches;
}

/** Without the dust of binary fractions. */
const inWords = (length: number): number => Math.round(length * 10) / 10;
