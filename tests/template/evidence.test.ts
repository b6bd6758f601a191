import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { toHast } from '../../src/html/to-hast.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { readText } from '../build/read-review.ts';
import { publishedFlows } from '../review/published-flows.ts';

/** What a block of a template puts into the tree, for a review with some of its data changed. */
async function expanded(
  block: string,
  folder = 'tests/fixtures/reviews/shared-gardens',
  change: (text: string) => string = (text) => text,
): Promise<Element[]> {
  const { review, references, faults } = checkReview({
    review: { file: 'review.yaml', text: change(await readText(`${folder}/review.yaml`)) },
    references: { file: 'references.json', text: await readText(`${folder}/references.json`) },
  });
  expect(faults).toEqual([]);
  const { template } = parseTemplate({ file: 't.md', text: `---\ndocument: t\nname: T\n---\n${block}\n` });
  if (!review || !template) throw new Error('Nothing to fill');
  const filled = fillTemplate(template, review, references, enGb);
  return toHast(filled.tree).children.filter((node) => node.type === 'element');
}

function all(node: Nodes, is: (element: Element) => boolean): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => all(child, is)) : [];
  return node.type === 'element' && is(node) ? [node, ...inside] : inside;
}
const rows = (table: Element): string[][] =>
  all(table, ({ tagName }) => tagName === 'tr').map(({ children }) =>
    children.flatMap((cell) =>
      cell.type === 'element'
        ? [
            all(cell, ({ tagName }) => tagName === 'svg')
              .map(({ properties }) => String(properties.ariaLabel))
              .join() || textOf(cell),
          ]
        : [],
    ),
  );

const withTag = (node: Nodes, tag: string): Element[] => all(node, ({ tagName }) => tagName === tag);

describe('the evidence matrix', () => {
  test('is one table, its studies under the first theme that they support, its counts those of the findings', async () => {
    const [counted, legend, table, ...others] = await expanded('::evidence-matrix');
    expect(counted && textOf(counted)).toBe('The number of studies for each sub-theme is counted from here.');
    expect(legend && textOf(legend)).toBe(
      'A filled square says that the study supports the sub-theme, an empty one that it does not.',
    );
    if (!table) throw new Error('There is no table');
    expect(others).toEqual([]);
    const [caption] = withTag(table, 'caption');
    expect(caption && textOf(caption)).toBe(
      'All 13 studies support at least one of these sub-themes. They stand in groups by the first theme that each supports, and those that support the same stand together.',
    );
    const [themes, heads, belonging, ...rest] = rows(table);
    expect(themes).toEqual([
      'Study',
      'Belonging',
      'Food and memory',
      'Body and breath',
      'Language and learning',
      'Obstacles and institutions',
    ]);
    expect(heads?.slice(0, 3)).toEqual(['A place of one’s own', 'Being known by name', 'Tastes from home']);
    expect(belonging).toEqual(['Belonging']);
    const groups = rest.flatMap((row, index) => (row.length === 1 ? [[row[0], index]] : []));
    expect(groups).toEqual([
      ['Food and memory', 8],
      ['Body and breath', 10],
      ['Language and learning', 13],
      ['Obstacles and institutions', 15],
    ]);
    // The study’s citation is formatted later; its cells are yes or no.
    expect(rest[0]).toEqual(['', 'Yes', 'Yes', 'No', 'No', 'No', 'No', 'Yes', 'No', 'No', 'No', 'No']);
    expect(rest.at(-1)?.slice(0, 3)).toEqual([
      'Studies that support it',
      '6 of 13 studies',
      '4 of 13 studies',
    ]);
  });

  test('has the head of its column where a square is filled, and draws none by itself', async () => {
    const [, , table] = await expanded('::evidence-matrix');
    if (!table) throw new Error('There is no table');
    expect(withTag(table, 'svg')).toEqual([]);
    const [cell] = withTag(table, 'td').filter(({ properties }) => String(properties.className) === 'on');
    expect(cell?.properties).toEqual({ className: ['on'], role: 'cell', dataLabel: 'A place of one’s own' });
  });

  test('has themes without sub-themes among the others, with a head over both lines of heads', async () => {
    const [, , table] = await expanded('::evidence-matrix', 'tests/fixtures/reviews/coming-home');
    if (!table) throw new Error('There is no table');
    const [head] = withTag(table, 'thead');
    if (!head) throw new Error('There are no heads');
    expect(
      withTag(head, 'th').map((each) => [
        textOf(each),
        each.properties.scope,
        each.properties.colSpan ?? each.properties.rowSpan,
      ]),
    ).toEqual([
      ['Study', 'col', 2],
      ['Being ready to leave', 'col', 2],
      ['The people around', 'colgroup', 2],
      ['Making sense of medicines', 'col', 2],
      ['Knowing whom to ring', 'col', 2],
      ['Small things', 'col', 2],
      ['Daughters and sons', 'col', undefined],
      ['Neighbours', 'col', undefined],
    ]);
  });

  test('is divided between themes where a page is not wide enough for all', async () => {
    const tables = (await expanded('::evidence-matrix', undefined, manySubThemes)).slice(2);
    expect(
      tables.map((table) => [
        withTag(table, 'thead').flatMap((head) =>
          all(head, ({ properties }) => properties.scope === 'colgroup'),
        ).length,
        textOf(withTag(table, 'caption')[0] ?? table).slice(0, 60),
      ]),
    ).toEqual([
      [1, 'Belonging: the 8 of 13 studies that support at least one of t'.slice(0, 60)],
      [4, 'From Food and memory to Obstacles and institutions: the 12 of'.slice(0, 60)],
    ]);
  });

  test('is nothing where no studies are listed', async () => {
    expect(await expanded('::evidence-matrix', 'data/bark-2023')).toEqual([]);
  });
});

/** The first theme with twenty more sub-themes, which the first study supports. */
function manySubThemes(text: string): string {
  const more = Array.from('abcdefghijklmnopqrst');
  const added = more
    .map(
      (id) =>
        `      - { id: more-${id}, name: More ${id}, covers: More., helps: { not reported: none }, hinders: { not reported: none } }\n`,
    )
    .join('');
  return text
    .replace('  - id: food\n', `${added}  - id: food\n`)
    .replace(
      'words-between-beds, passing-on-skills]',
      `words-between-beds, passing-on-skills, ${more.map((id) => `more-${id}`).join(', ')}]`,
    );
}

describe('the flow of records', () => {
  test('is a diagram with all its numbers in words, and the same as a table', async () => {
    const [figure, table] = await expanded('::flow');
    if (!figure || !table) throw new Error('There is no flow');
    const [drawing] = all(figure, ({ tagName }) => tagName === 'svg');
    expect(drawing?.properties.ariaLabel).toBe(
      'Databases and registers: 1230 records found (MEDLINE: 412; CINAHL: 288; Scopus: 530). ' +
        '368 records removed before screening (duplicates: 341; marked as ineligible by a program: 27). ' +
        '862 records screened. 781 records left out at screening. 81 reports sought. 4 reports not retrieved. ' +
        '77 reports assessed for eligibility. 65 reports left out after assessment ' +
        '(not about a garden that is shared: 38; no words of the people themselves: 21; in a language that nobody in the team reads: 6). ' +
        'Other methods: 40 records found (citations of included studies: 31; websites of organisations: 9). ' +
        '22 reports sought. 2 reports not retrieved. 20 reports assessed for eligibility. ' +
        '17 reports left out after assessment (no words of the people themselves: 17). ' +
        '13 studies included, in 15 reports.',
    );
    expect(rows(table)).toContainEqual(['Records screened', '862 records']);
    expect(rows(table)).toContainEqual([
      'Reports left out after assessment',
      '17 reportsno words of the people themselves: 17 reports',
    ]);
    expect(rows(table).slice(-2)).toEqual([
      ['Reports of the included studies', '15 reports'],
      ['Studies included', '13 studies'],
    ]);
  });

  test('says in a box what the review does not tell', async () => {
    const [figure, table] = await expanded('::flow', undefined, (text) =>
      text.replace('      screened: 862\n', '').replace('reports: 15, ', ''),
    );
    if (!figure || !table) throw new Error('There is no flow');
    const [drawing] = all(figure, ({ tagName }) => tagName === 'svg');
    expect(drawing?.properties.ariaLabel).toContain('Records screened: Number not reported in the source.');
    expect(drawing?.properties.ariaLabel).toMatch(
      /13 studies included; the number of their reports is not reported in the source\.$/,
    );
    expect(rows(table)).toContainEqual(['Records screened', 'Number not reported in the source']);
    expect(rows(table)).toContainEqual([
      'Reports of the included studies',
      'Number not reported in the source',
    ]);
  });

  test('is a table alone where the template asks for that', async () => {
    const blocks = await expanded('::flow{as=table}');
    expect(blocks.map(({ tagName }) => tagName)).toEqual(['table']);
  });

  /** The flow of one of the published shapes, in the review of twelve studies. */
  const published = (name: string) =>
    expanded('::flow', 'data/bark-2023', (text) =>
      text.replace(
        'flow: { not reported: we saw no diagram }\n',
        `flow:\n  source: report\n  how sure: high${publishedFlows[name] ?? ''}\n`,
      ),
    );

  test.each(Object.keys(publishedFlows))('is drawn and tabulated: %s', async (name) => {
    const blocks = await published(name);
    expect(blocks.map(({ tagName }) => tagName)).toEqual(['figure', 'table']);
    const [figure, table] = blocks;
    if (!figure || !table) throw new Error('There is no flow');
    // Each number that the diagram says in words stands in the table.
    const [drawing] = all(figure, ({ tagName }) => tagName === 'svg');
    const inTable = textOf(table).match(/\d+/g) ?? [];
    for (const number of String(drawing?.properties.ariaLabel).match(/\d+/g) ?? [])
      expect(
        inTable.some((each) => each.includes(number)),
        number,
      ).toBe(true);
  });

  const rowsOf = async (name: string) => {
    const [figure, table] = await published(name);
    if (!figure || !table) throw new Error('There is no flow');
    const [drawing] = all(figure, ({ tagName }) => tagName === 'svg');
    return { rows: rows(table), words: String(drawing?.properties.ariaLabel) };
  };

  test('of an update has the studies of its previous version, those added, and all of them', async () => {
    const { rows: said, words } = await rowsOf(
      'PRISMA 2020, an updated review, databases and registers alone',
    );
    expect(said).toContainEqual(['Previous version of the review: the review of 2016']);
    expect(said).toContainEqual(['Reports of the earlier studies', '9 reports']);
    expect(said).toContainEqual(['Earlier studies', '8 studies']);
    expect(said.slice(-6)).toEqual([
      ['Added in this version'],
      ['Reports of the new studies', '5 reports'],
      ['New studies', '4 studies'],
      ['Included'],
      ['Reports of the included studies', '14 reports'],
      ['Studies included', '12 studies'],
    ]);
    expect(words).toMatch(
      /^Previous version of the review: the review of 2016: 8 studies included there, in 9 reports\. Databases and registers: 415 records found/,
    );
    expect(words).toMatch(/4 studies new, in 5 reports\. 12 studies included, in 14 reports\.$/);
  });

  test('says of a number that does not follow that the source does not explain it', async () => {
    const { rows: said, words } = await rowsOf('841 to 305 without a reason');
    expect(said).toContainEqual([
      'Reports sought',
      '305 reports536 fewer than the boxes above leave; the source does not explain it (the article goes from 841 to 305 without a word)',
    ]);
    expect(words).toContain(
      '305 reports sought (536 fewer than the boxes above leave; the source does not explain it).',
    );
    const { rows: other } = await rowsOf('more left out than were assessed, and reports that do not follow');
    expect(other).toContainEqual([
      'Reports of the included studies',
      '13 reportsDoes not follow from the other numbers; the source does not explain it (the text gives 13 and the diagram 12)',
    ]);
  });

  test('has no boxes that its form has not, nor what left a stage that nobody took', async () => {
    const heads = async (name: string) => (await rowsOf(name)).rows.map(([head]) => head);
    expect(await heads('PRISMA-ScR, sources screened, assessed and included')).toEqual([
      'Box',
      'Databases and grey literature',
      'Records found',
      'Records screened',
      'Records left out at screening',
      'Reports assessed for eligibility',
      'Reports left out after assessment',
      'Included',
      'Reports of the included studies',
      'Studies included',
    ]);
    const straight = await heads('straight to the full texts');
    expect(straight).toContain('Records screened');
    expect(straight).not.toContain('Records left out at screening');
  });

  test('says where the records of a stream go on', async () => {
    const { rows: said, words } = await rowsOf(
      'PRISMA 2009, records that join before duplicates are removed',
    );
    expect(said).toContainEqual(['Go on in “Database searching”', 'From “Records screened” on']);
    expect(said).toContainEqual(['Studies in the quantitative synthesis (meta-analysis)', '7 studies']);
    expect(words).toContain(
      'Other sources: 23 records found. Go on in “Database searching” from “Records screened” on.',
    );
    expect(words).toMatch(
      /\(12 studies in the qualitative synthesis; 7 studies in the quantitative synthesis \(meta-analysis\)\)\.$/,
    );
  });

  test('that no source gives is a sentence', async () => {
    const blocks = await expanded('::flow', 'data/bark-2023');
    expect(blocks.map((block) => [block.tagName, textOf(block)])).toEqual([
      ['p', 'The numbers of records found and screened are not reported in the source (we saw no diagram).'],
    ]);
  });
});
