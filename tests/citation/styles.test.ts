import { expect, test } from 'vitest';
import { chooseStyle } from '../../src/citation/choose-style.ts';
import { defaultStyle, namedStyle } from '../../src/citation/citation-style.ts';
import { cslFileStyle } from '../../src/citation/csl-file-style.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { article, brief, cited, style } from './works.ts';

const place = { file: 'briefing.md', line: 3, column: 8 };
const start = { file: 'my.csl', line: 1, column: 1 };

/** A CSL file with the given insides. */
function csl(inside: string, attributes = 'class="in-text"', id = 'my-style'): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${attributes}>
<info><title>My style</title><id>http://www.zotero.org/styles/${id}</id></info>
${inside}
</style>`;
}
const citation =
  '<citation><layout prefix="(" suffix=")"><text variable="title" quotes="true"/></layout></citation>';
const bibliography =
  '<bibliography><layout><group delimiter=", "><text variable="title" quotes="true"/><date variable="issued" form="text"/></group></layout></bibliography>';

test.each([
  ['my.csl', 'take the line out, and build with `--style my.csl`'],
  ['harvrd', 'did you mean `harvard`?'],
  ['chicgo', 'chicago comes as a CSL file: take the line out, and build with `--style` and its path'],
  ['nothing-like-it', undefined],
])('a template names a style that comes with Brevier, and not %s', async (name, suggestion) => {
  const place = { file: 't.md', line: 4, column: 8 };
  expect(await chooseStyle({ name, place })).toEqual({
    rule: 'citation-style-known',
    severity: 'error',
    place,
    found: `the citation style “${name}”`,
    expected:
      'apa, harvard or vancouver; the path of a CSL file is given on the command line, after `--style`',
    ...(suggestion === undefined ? {} : { suggestion }),
  });
});

test('styles have names and other names; a mistyped one gets the nearest', async () => {
  expect(namedStyle('Cite-Them-Right', place)).toBe(style('harvard'));
  expect(await chooseStyle(undefined)).toBe(defaultStyle);
  expect(namedStyle('havard', place)).toStrictEqual({
    rule: 'citation-style-known',
    severity: 'error',
    place,
    found: 'the citation style “havard”',
    expected: 'apa, harvard or vancouver, or the path of a CSL file that ends in .csl',
    suggestion: 'did you mean `harvard`?',
  });
  expect(namedStyle('constructor', place)).not.toHaveProperty('suggestion');
});

test('a file that is no usable style comes back as a fault at its place', async () => {
  const faults: readonly (readonly [string, object])[] = [
    [
      csl(`${citation}\n<bibliography>`),
      { rule: 'csl-file-is-xml', place: { file: 'my.csl', line: 6, column: 1 } },
    ],
    ['', { rule: 'csl-file-is-xml', place: start }],
    ['@article{a,}', { rule: 'csl-file-is-xml', place: start }],
    ['<html><body/></html>', { rule: 'csl-file-is-a-style', place: start }],
    ['<style xmlns="http://example.org/"/>', { rule: 'csl-file-is-a-style', place: start }],
    [
      csl('').replace(
        '</info>',
        '<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info>',
      ),
      { rule: 'csl-style-independent', suggestion: 'use the style `apa` instead' },
    ],
    [
      csl('').replace(
        '</info>',
        '<link rel="independent-parent" href="http://www.zotero.org/styles/oup"/></info>',
      ),
      { rule: 'csl-style-independent', suggestion: 'use the file oup.csl instead' },
    ],
    [csl(citation + bibliography, 'class="note"'), { rule: 'csl-style-cites-in-text', place: start }],
    [csl(citation), { rule: 'csl-style-complete', found: 'a style without <bibliography>' }],
    [
      csl(`<citation><layout><text macro="none"/></layout></citation>${bibliography}`),
      {
        rule: 'csl-style-usable',
        place: { file: 'my.csl', line: 4, column: 19, end: { line: 4, column: 39 } },
      },
    ],
    [
      csl(
        `<macro name="m"><text macro="m"/></macro><citation><layout><text macro="m"/></layout></citation>${bibliography}`,
      ),
      {
        rule: 'csl-style-usable',
        place: { file: 'my.csl', line: 4, column: 17, end: { line: 4, column: 34 } },
        found: 'a call of the macro “m” in what that macro calls itself',
      },
    ],
  ];
  for (const [xml, fault] of faults) expect(await cslFileStyle(xml, 'my.csl')).toMatchObject(fault);
});

test('a style’s American quotation marks and dates give way to the document’s British ones', async () => {
  const american = `<locale xml:lang="en-US"><date form="text"><date-part name="year"/></date><terms><term name="open-quote">“</term><term name="close-quote">”</term></terms></locale>`;
  const own = await cslFileStyle(
    `\uFEFF${csl(american + citation + bibliography, 'class="in-text" default-locale="en-US"')}`,
    'my.csl',
  );
  if ('rule' in own) throw new Error(own.found);
  const work = article('a', ['A'], 2026, {
    issued: { 'date-parts': [[2026, 11, 24]] },
    title: 'The "views" of those',
  });
  const { entries, clusters } = await formatCitations([work], [cited('a')], own);
  expect(entries.map(({ content }) => brief(content))).toStrictEqual([
    '‘The “views” of those’, 24 November 2026',
  ]);
  expect(clusters.map(brief)).toStrictEqual(['([‘The “views” of those’](#ref-a))']);
});

test('a style whose id says APA has capitals after colons; a changed file is a new style', async () => {
  const title = 'One: two? three: eHealth: “four”';
  const works = [article('a', ['A'], 2000, { title, 'title-sentence-case': title })];
  const print = async (xml: string) => {
    const own = await cslFileStyle(xml, 'my.csl');
    if ('rule' in own) throw new Error(own.found);
    return brief((await formatCitations(works, [], own, ['a'])).entries[0]?.content ?? []);
  };
  expect(await print(csl(citation + bibliography))).toBe('‘One: two? three: eHealth: “four”’, 2000');
  expect(await print(csl(citation + bibliography, 'class="in-text"', 'apa-my-school'))).toBe(
    '‘One: Two? Three: eHealth: “Four”’, 2000',
  );
  expect(await print(csl(citation + bibliography.replace('delimiter=", "', 'delimiter=" / "')))).toBe(
    '‘One: two? three: eHealth: “four”’ / 2000',
  );
});

test('a number is the label of its entry, however the style sets it apart; a year in the margin is not', async () => {
  const entry = async (layout: string, category: string) => {
    const own = await cslFileStyle(
      csl(`${citation}<bibliography><layout>${layout}</layout></bibliography>`).replace(
        '</info>',
        `${category}</info>`,
      ),
      'my.csl',
    );
    if ('rule' in own) throw new Error(own.found);
    const { entries, numeric } = await formatCitations([article('a', ['A'], 2000)], [cited('a')], own);
    return [numeric, entries[0]?.label, brief(entries[0]?.content ?? [])];
  };
  const numeric = '<category citation-format="numeric"/>';
  const number = '<text variable="citation-number" prefix="[" suffix="] "/><text variable="title"/>';
  expect(await entry(number, numeric)).toStrictEqual([true, '[1]', 'On a']);
  expect(
    await entry(
      '<text variable="citation-number" suffix="." display="left-margin"/><text variable="title" display="right-inline"/>',
      '',
    ),
  ).toStrictEqual([true, '1.', 'On a']);
  expect(
    await entry(
      '<date variable="issued" form="text" display="left-margin"/><text variable="title" display="right-inline"/>',
      '',
    ),
  ).toStrictEqual([false, undefined, '2000 On a']);
});
