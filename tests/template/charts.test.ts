import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { asEntries } from '../../src/document/tables-as-entries.ts';
import { toHast } from '../../src/html/to-hast.ts';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { smallestReferences, withParts } from '../review/smallest-review.ts';

const study = (id: string, more: string): string =>
  `    - { id: ${id}, citekey: doe2020, label: ${id}, ages: { from: 18, to: 75 }, ${more} }\n`;

/** Four studies: one of two designs, one of which no design is reported, and one that names a part of the world alone. */
const charted = `attributes:
  - name: Design
    values: [{ name: { en-GB: Interviews, cy: Cyfweliadau } }, Survey, Trial]
  - name: Setting
studies:
  source: article
  how sure: high
  list:
${study('a', 'participants: 20, sexes: [{ name: women, people: 12 }, { name: men, people: 6 }], mean age: { years: 41.5, SD: 9 }, countries: [Wales], attributes: { Design: Interviews, Setting: a ward in Cardiff }, supports: [talking]')}${study('b', 'participants: 30, countries: [Wales, England], attributes: { Design: [Interviews, Survey] }, supports: [talking, walking]')}${study('c', 'participants: 40, countries: [England], attributes: { Design: { not reported: the article does not say } }, supports: [talking]')}${study('d', 'participants: 10, regions: [Latin America], attributes: { Design: Survey, Setting: { not reported: the article names none } }, supports: [talking]')}themes:
  - id: ways
    name: { en-GB: Ways, cy: Ffyrdd }
    statement: What people do.
    source: article
    how sure: high
    sub-themes:
      - { id: talking, name: { en-GB: Talking, cy: Siarad } }
      - { id: walking, name: { en-GB: Walking, cy: Cerdded } }
`;

function check(parts: string) {
  return checkReview({
    review: { file: 'review.yaml', text: withParts(parts) },
    references: { file: 'references.json', text: smallestReferences },
  });
}

function filled(
  block: string,
  { language = 'en-GB', parts = charted }: { language?: Language; parts?: string } = {},
) {
  const { inLanguage, references, faults: wrong } = check(parts);
  expect(wrong.filter(({ severity }) => severity === 'error')).toEqual([]);
  const review = inLanguage[language];
  const { template } = parseTemplate({ file: 't.md', text: `---\ndocument: t\nname: T\n---\n${block}\n` });
  if (!review || !template) throw new Error('Nothing to fill');
  return fillTemplate(template, review, references, messagesIn(language));
}

function all(node: Nodes, is: (element: Element) => boolean): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => all(child, is)) : [];
  return node.type === 'element' && is(node) ? [node, ...inside] : inside;
}

const withTag = (node: Nodes, tag: string): Element[] => all(node, ({ tagName }) => tagName === tag);

/** Each row of the tables, its cells in words, with the number of squares before them where there are any. */
const rowsOf = (node: Nodes): string[][] =>
  withTag(node, 'tr').map(({ children }) =>
    children.flatMap((cell) => {
      if (cell.type !== 'element') return [];
      const squares = withTag(cell, 'rect').length;
      const lines = withTag(cell, 'p').map(textOf);
      return [
        `${squares > 0 ? `${'■'.repeat(squares)} ` : ''}${(lines.length > 0 ? lines : [textOf(cell)]).join(' | ')}`,
      ];
    }),
  );

const captions = (node: Nodes): string[] => withTag(node, 'caption').map(textOf);

describe('the evidence map', () => {
  test('counts the studies of each sub-theme by each value, and by what no source gives', () => {
    const tree = toHast(filled('::evidence-map{by=design}').tree);
    expect(captions(tree)).toEqual(['How many of the 4 studies support each sub-theme, by Design']);
    expect(rowsOf(tree)).toEqual([
      ['Sub-theme', 'Interviews', 'Survey', 'Trial', 'Not reported in the source'],
      ['Ways'],
      ['Talking | 4 of 4 studies', '■■ 2 studies', '■■ 2 studies', 'No study', '■ 1 study'],
      ['Walking | 1 of 4 studies', '■ 1 study', '■ 1 study', 'No study', 'No study'],
      ['All studies', '2 of 4 studies', '2 of 4 studies', '0 of 4 studies', '1 of 4 studies'],
    ]);
    expect(withTag(tree, 'p').map(textOf)[0]).toBe(
      'Each cell counts the studies that support the sub-theme of its row and have what its column says. A square is one study. A study can be in several cells, so do not add them up.',
    );
  });

  test('takes the first attribute with values, where it names none', () => {
    expect(captions(toHast(filled('::evidence-map').tree))).toEqual(
      captions(toHast(filled('::evidence-map{by=design}').tree)),
    );
  });

  test('is by country, those first that most studies have, and says which studies name none', () => {
    expect(rowsOf(toHast(filled('::evidence-map{by=country}').tree))[0]).toEqual([
      'Sub-theme',
      'England',
      'Wales',
      'Not mentioned',
    ]);
  });

  test('crosses two attributes', () => {
    const tree = toHast(filled('::evidence-map{of=country by=design}').tree);
    expect(captions(tree)).toEqual(['Country by Design: how many of the 4 studies have both']);
    expect(rowsOf(tree).slice(1, 3)).toEqual([
      ['England | 2 of 4 studies', '■ 1 study', '■ 1 study', 'No study', '■ 1 study'],
      ['Wales | 2 of 4 studies', '■■ 2 studies', '■ 1 study', 'No study', 'No study'],
    ]);
  });

  test('is divided where there are more than eight columns', () => {
    const nine = Array.from({ length: 9 }, (_, index) => `Kind ${String.fromCharCode(65 + index)}`);
    const parts = charted
      .replace(/values: \[.*\]/, `values: [${nine.join(', ')}]`)
      .replace('Design: Interviews,', 'Design: Kind A,')
      .replace('Design: [Interviews, Survey]', 'Design: [Kind B, Kind I]')
      .replace('Design: Survey,', 'Design: Kind C,');
    expect(captions(toHast(filled('::evidence-map', { parts }).tree))).toEqual([
      'How many of the 4 studies support each sub-theme, by Design (table 1 of 2)',
      'How many of the 4 studies support each sub-theme, by Design (table 2 of 2)',
    ]);
  });

  test('names in large print what there is, and together what no study is of', () => {
    const [, , entry] = withTag(
      toHast({ type: 'root', children: asEntries(filled('::evidence-map').tree.children) }),
      'dl',
    ).flatMap((list) => withTag(list, 'dl'));
    expect(entry && textOf(entry)).toBe(
      'Interviews1 studySurvey1 studyNo studyTrial; Not reported in the source',
    );
  });

  test('is nothing where no study is listed, whatever it is by', () => {
    expect(
      filled('::evidence-map{by=design}\n\n::study-counts{by=country}\n\n::study-list{by=design}', {
        parts: '',
      }),
    ).toMatchObject({
      faults: [],
      tree: { children: [] },
    });
  });

  test('says what there is where it names what there is not', () => {
    expect(filled('::evidence-map{by=desing}').faults).toMatchObject([
      {
        rule: 'value-is-known',
        found: '`by=desing`',
        expected: 'what the listed studies tell: `country`, `region`, `design`, `setting`',
        suggestion: 'did you mean `by=design`?',
        place: { line: 5 },
      },
    ]);
  });

  test('speaks Welsh, with the names that the data have in it', () => {
    const tree = toHast(filled('::evidence-map{by=design}', { language: 'cy' }).tree);
    expect(captions(tree)).toEqual([
      'Faint o’r astudiaethau (4 astudiaeth) sy’n cefnogi pob is-thema, fesul: Design',
    ]);
    expect(rowsOf(tree)).toContainEqual([
      'Cerdded | 1 o 4 astudiaeth',
      '■ 1 astudiaeth',
      '■ 1 astudiaeth',
      'Dim astudiaeth',
      'Dim astudiaeth',
    ]);
    expect(rowsOf(tree)[0]?.[1]).toBe('Cyfweliadau');
  });
});

describe('the list of studies', () => {
  test('has what has values in columns, the rest below the study, and why something is missing once below the table', () => {
    const tree = toHast(filled('::study-list').tree);
    expect(rowsOf(tree)).toEqual([
      ['Study', 'Participants', 'Country', 'Design', 'Sub-themes that it supports'],
      [
        'Doe (2020), a | Setting: a ward in Cardiff | Ages: 18 to 75 years | Mean age: 41.5 years (standard deviation 9) | Sex or gender: 12 women and 6 men; of 2 of the 20 participants it is not reported',
        '20 participants',
        'Wales',
        'Interviews',
        'Talking',
      ].map((cell) => cell.replace('Doe (2020)', '')),
      [
        ', b | Ages: 18 to 75 years',
        '30 participants',
        'Wales and England',
        'Interviews and Survey',
        'Talking and Walking',
      ],
      [', c | Ages: 18 to 75 years', '40 participants', 'England', 'Not reported in the source', 'Talking'],
      [
        ', d | Setting: not reported in the source | Ages: 18 to 75 years',
        '10 participants',
        'Latin America',
        'Survey',
        'Talking',
      ],
    ]);
    expect(all(tree, ({ properties }) => String(properties.className).includes('note')).map(textOf)).toEqual([
      'Design: not reported in the source (the article does not say): 1 of 4 studies.',
      'Setting: not reported in the source (the article names none): 1 of 4 studies.',
    ]);
  });

  test('stands in groups, each study once', () => {
    const heads = rowsOf(toHast(filled('::study-list{by=design}').tree)).filter(({ length }) => length === 1);
    expect(heads.flat()).toEqual([
      'Interviews',
      'Survey',
      'Design: more than one',
      'Design: not reported in the source',
    ]);
  });
});

describe('counts of studies', () => {
  test('are of each value, also of countries, where a study can be in several', () => {
    const tree = toHast(filled('::study-counts{by=country}').tree);
    expect(captions(tree)).toEqual(['Country: how many of the 4 studies took place in each']);
    expect(rowsOf(tree).slice(2)).toEqual([
      ['England', '2 of 4 studies'],
      ['Wales', '2 of 4 studies'],
      ['Not mentioned', '1 of 4 studies'],
    ]);
    expect(withTag(tree, 'p').map(textOf)).toEqual([
      'A study can be counted in more than one row of “Country”, so these rows do not add up.',
    ]);
  });

  test('of countries count no parts of the world', () => {
    expect(textOf(toHast(filled('In :value[studies.countries]{as=count}.').tree))).toBe('In 2 countries.');
    expect(textOf(toHast(filled('::studies').tree))).toContain(
      'England and Wales (2 countries; 1 of 4 studies took place in more than one country; 1 of 4 studies names no country)',
    );
  });

  test('are those of the data where no study is listed', () => {
    const parts = `attributes:
  - name: Design
    values exclude each other: yes
    source: article
    how sure: high
    values: [{ name: Interviews, studies: 8 }, { name: Survey, studies: 4 }]
`;
    expect(rowsOf(toHast(filled('::study-counts', { parts }).tree))).toEqual([
      ['Which studies', 'How many'],
      ['Design'],
      ['Interviews', '8 of 12 studies'],
      ['Survey', '4 of 12 studies'],
    ]);
  });
});
