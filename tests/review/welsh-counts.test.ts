import { expect, test } from 'vitest';
import { typedCounts } from '../../src/review/rules/typed-counts.ts';
import { typedNumbers } from '../../src/template/typed-numbers.ts';

test.each([
  ['mewn 12 astudiaeth', [['12 astudiaeth', 12, 'study']]],
  [
    '5 o 12 astudiaeth a 3 chyfranogwr',
    [
      ['5 o 12 astudiaeth', 5, 'study'],
      ['3 chyfranogwr', 3, 'participant'],
    ],
  ],
  ['Mae tair o’r astudiaethau yn', [['tair o’r astudiaethau', 3, 'study']]],
  [
    'dwy thema ac wyth is-thema',
    [
      ['dwy thema', 2, 'theme'],
      ['wyth is-thema', 8, 'sub-theme'],
    ],
  ],
  ['179 o bobl', [['179 o bobl', 179, 'participant']]],
  ['hanner yr astudiaethau', [['hanner yr astudiaethau', undefined, 'study']]],
  ['5 o 12', [['5 o 12', 5, 'study']]],
  ['Yn 2012 astudiwyd themâu gan bobl', []],
  ['Gall astudiaeth gefnogi sawl is-thema.', []],
])('counts in %j', (text, found) => {
  expect(typedCounts(text, 'cy').map(({ text: all, value, unit }) => [all, value, unit])).toEqual(found);
});

test.each([
  ['Mae’n cymryd 30 munud, neu dri chwarter awr.', ['30', 'dri']],
  ['Hanner ohonynt, a hanner y gwaith', ['hanner']],
  [
    'dwy, ddwy, tair, thair, pum, chwech, ugain, cant',
    ['dwy', 'ddwy', 'tair', 'thair', 'pum', 'chwech', 'ugain', 'cant'],
  ],
  ['Un person nawr, ers wythnosau, mewn trefn: trist, degawd, milltir, nwy', []],
])('numbers in %j', (text, numbers) => {
  expect(typedNumbers(text, 'cy').map((each) => each.text)).toEqual(numbers);
});
