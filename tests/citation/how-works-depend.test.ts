import { expect, test } from 'vitest';
import { correctedStyle } from '../../src/citation/corrected-style.ts';
import { dependenceBy, dependenceOf } from '../../src/citation/how-works-depend.ts';
import { style } from './works.ts';

test('what is said of the bundled styles is what their CSL says', () => {
  for (const [name, builtIn, dependence] of [
    ['apa', 'apa', { on: 'alike', names: 'first' }],
    ['harvard', 'harvard1', { on: 'alike', names: 'cited alike' }],
    ['vancouver', 'vancouver', { on: 'number' }],
  ] as const) {
    expect(dependenceOf(style(name))).toStrictEqual(dependence);
    expect(dependenceBy(correctedStyle(builtIn))).toStrictEqual(dependence);
  }
});

const layout = '<layout><text variable="title"/></layout>';
const number = '<layout><text variable="citation-number"/></layout>';

test.each([
  [`<citation>${layout}</citation><bibliography>${layout}</bibliography>`, { on: 'alike', names: 'none' }],
  [
    `<citation disambiguate-add-givenname="true" givenname-disambiguation-rule="all-names">${layout}</citation><bibliography>${layout}</bibliography>`,
    { on: 'alike', names: 'all' },
  ],
  [
    `<citation disambiguate-add-year-suffix='true' givenname-disambiguation-rule="all-names">${layout}</citation><bibliography>${layout}</bibliography>`,
    { on: 'alike', names: 'cited alike' },
  ],
  [`<citation>${number}</citation><bibliography>${layout}</bibliography>`, { on: 'number' }],
  [
    `<citation>${number}</citation><bibliography><sort><key variable="title"/></sort>${layout}</bibliography>`,
    { on: 'all' },
  ],
  [
    `<citation>${layout}</citation><bibliography subsequent-author-substitute="–">${layout}</bibliography>`,
    { on: 'all' },
  ],
  [
    `<citation><layout><choose><if position="ibid"><text value="ibid"/></if></choose></layout></citation>`,
    { on: 'all' },
  ],
])('by the style %s', (xml, dependence) => {
  expect(dependenceBy(xml)).toStrictEqual(dependence);
});
