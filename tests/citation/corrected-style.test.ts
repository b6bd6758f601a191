import { expect, test } from 'vitest';
import { citationJsCsl } from '../../src/citation/citation-js-csl.ts';
import { correctedStyle } from '../../src/citation/corrected-style.ts';
import { corrected } from '../../src/citation/corrections/correction.ts';
import { cslFileStyle } from '../../src/citation/csl-file-style.ts';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { article, brief, cited } from './works.ts';

const xml =
  '<style><macro name="one"><text value="a"/></macro><macro name="two"><text value="a"/></macro></style>';
const correction = {
  why: 'so',
  within: '<macro name="two">',
  from: '<text value="a"/>',
  to: '<text value="b"/>',
};

test('a correction replaces one place, within one element', () => {
  expect(corrected(xml, correction, 'apa')).toBe(
    '<style><macro name="one"><text value="a"/></macro><macro name="two"><text value="b"/></macro></style>',
  );
});

test.each([
  ['has gone', { ...correction, from: '<text value="c"/>' }],
  ['is there twice', { ...correction, within: '<style>' }],
  ['is in another element', { ...correction, within: '<macro name="three">' }],
])('the program is not built where the place of a correction %s', (_, changed) => {
  expect(() => corrected(xml, changed, 'apa')).toThrow(
    /^The packaged style apa has no place, or more than one/,
  );
});

test('every style that comes with Brevier is corrected, and says in its own XML nothing that citeproc-js cannot read', () => {
  for (const name of ['apa', 'harvard1', 'vancouver'] as const) {
    expect(correctedStyle(name)).not.toBe(citationJsCsl().styles.get(name));
    expect(correctedStyle(name)).toMatch(/^<\?xml[\s\S]*<\/style>\s*$/);
  }
});

test('the same style as a file of one’s own is used as it is', async () => {
  const own = await cslFileStyle(citationJsCsl().styles.get('harvard1'), 'my-harvard.csl');
  if ('rule' in own) throw new Error(own.found);
  const items: readonly CslItem[] = [
    article('retracted', ['Ilves'], 2014, { status: 'retracted' }),
    {
      id: 'data',
      type: 'dataset',
      title: 'Data',
      author: [{ family: 'Elis' }],
      publisher: 'Zenodo',
      number: '1',
    },
  ];
  const { entries } = await formatCitations(items, [cited('retracted', 'data')], own);
  expect(entries.map(({ content }) => brief(content))).toEqual([
    'Elis (no date) ‘Data’. Zenodo.',
    'Ilves, A. (2014) ‘On retracted’, *Journal*, 1, pp. 1–9.',
  ]);
});

test('a style of one’s own gets people and groups as one list, names of sites as they are, and hyphens in numbers', async () => {
  const own = await cslFileStyle(citationJsCsl().styles.get('apa'), 'my.csl');
  if ('rule' in own) throw new Error(own.found);
  const item: CslItem = {
    id: 'a',
    type: 'report',
    title: 'A report',
    author: [{ family: 'Moss', given: 'Pip' }, { literal: 'RECOVERY Group' }],
    issued: { 'date-parts': [[2014]] },
    genre: 'Publication',
    number: '18-2059',
    publisher: 'RECOVERY Group',
  };
  const page: CslItem = {
    id: 'b',
    type: 'webpage',
    title: 'A page',
    'container-title': 'ClinicalTrials.gov',
  };
  const { entries } = await formatCitations([item, page], [cited('a', 'b')], own);
  expect(entries.map(({ content }) => brief(content))).toEqual([
    '*A page*. (n.d.). ClinicalTrials.gov.',
    'Moss, P., & RECOVERY Group. (2014). *A report* (Publication No. 18-2059). RECOVERY Group.',
  ]);
});
