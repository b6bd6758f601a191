import fc from 'fast-check';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { oneOfFields, requiredFields } from '../../src/citation/required-fields.ts';
import { article, asHast, brief, cited, named, style } from './works.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const year = fc.integer({ min: 1900, max: 2030 });
const someWorks = fc
  .array(fc.record({ names: fc.array(words, { maxLength: 4 }), year, title: words }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((works) => works.map(({ names, year, title }, index) => article(`w${index}`, names, year, { title })));
const someStyle = fc.constantFrom('apa', 'harvard', 'vancouver').map(style);

function keys(works: readonly CslItem[]): readonly string[] {
  return works.map(({ id }) => id);
}

test('any text of the data comes out as text: no mark is left over, each work is listed once and linked', async () => {
  await fc.assert(
    fc.asyncProperty(someWorks, someStyle, async (works, csl) => {
      const formatted = await formatCitations(works, [cited(...keys(works)), ...keys(works).map(named)], csl);
      expect(JSON.stringify(formatted)).not.toMatch(/[\uFDD0-\uFDEF]|PRINTED_FORM|STYLE ERROR|undefined/u);
      expect([...formatted.entries.map(({ citekey }) => citekey)].sort()).toStrictEqual(
        [...keys(works)].sort(),
      );
      formatted.clusters.slice(1).forEach((cluster, index) => {
        expect(brief(cluster).endsWith(`](#ref-w${index})`)).toBe(true);
      });
      expect(JSON.parse(JSON.stringify(formatted))).toStrictEqual(formatted);
    }),
    { numRuns: 40 },
  );
});

test('what was formatted before changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(someWorks, someWorks, someStyle, async (first, second, csl) => {
      const format = () => formatCitations(first, [cited(...keys(first))], csl);
      const before = await format();
      await formatCitations(second, [...keys(second).map(named)], csl);
      expect(await format()).toStrictEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('the fields that a type needs are enough for every style to print a title and no gap', async () => {
  const values: Partial<CslItem> = {
    author: [{ family: 'Family', given: 'Given' }],
    editor: [{ family: 'Editor', given: 'Given' }],
    issued: { 'date-parts': [[2020, 2, 3]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    'container-title': 'Container',
    publisher: 'Publisher',
    number: '7',
    'event-title': 'Event',
    page: '1-9',
    DOI: '10.1234/x',
    URL: 'https://example.org/x',
  };
  for (const [type, groups] of Object.entries(oneOfFields)) {
    const [, required = []] = Object.entries(requiredFields).find(([name]) => name === type) ?? [];
    const fields = [...required, ...groups.flatMap(([first]) => first ?? [])];
    const item = {
      ...Object.fromEntries(fields.map((field) => [field, values[field]])),
      id: 'a',
      type,
      title: 'The title',
    };
    for (const name of ['apa', 'harvard', 'vancouver']) {
      const { entries } = await formatCitations([item], [cited('a')], style(name));
      const printed = asHast(entries[0]?.content ?? [])
        .map((node) => textOf(node))
        .join('');
      expect(printed, `${type} in ${name}`).toMatch(/The title/i);
      expect(printed, `${type} in ${name}`).not.toMatch(/\.\.|, ,|\(\)|undefined|^[,.:]/);
    }
  }
});
