import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { toHast } from '../../src/html/to-hast.ts';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { manyStudies } from '../bench/many-studies.mjs';
import { readText } from '../build/read-review.ts';
import { smallestReferences, withParts } from '../review/smallest-review.ts';

const gardens = 'tests/fixtures/reviews/shared-gardens';

interface Texts {
  readonly review: string;
  readonly references: string;
}

/** What blocks of a template put into the tree for a review. */
function filled(blocks: string, { review, references }: Texts, language: Language = 'en-GB'): Root {
  const checked = checkReview({
    review: { file: 'review.yaml', text: review },
    references: { file: 'references.json', text: references },
  });
  expect(checked.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { template } = parseTemplate({ file: 't.md', text: `---\ndocument: t\nname: T\n---\n${blocks}\n` });
  if (!checked.review || !template) throw new Error('Nothing to fill');
  const { tree, faults } = fillTemplate(template, checked.review, checked.references, messagesIn(language));
  expect(faults).toEqual([]);
  return toHast(tree);
}

const read = async (folder: string): Promise<Texts> => ({
  review: await readText(`${folder}/review.yaml`),
  references: await readText(`${folder}/references.json`),
});

const gardensOf = async (studies: number): Promise<Texts> => {
  const { review, references } = await read(gardens);
  return manyStudies(review, references, studies);
};

const small = (parts: string): Texts => ({ review: withParts(parts), references: smallestReferences });

function all(node: Nodes, tag: string): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => all(child, tag)) : [];
  return node.type === 'element' && node.tagName === tag ? [node, ...inside] : inside;
}

const texts = (tree: Root, tag: string): readonly string[] => all(tree, tag).map((each) => textOf(each));

const blocks =
  '::findings\n\n::findings{as=short}\n\n:::each{of=themes}\n::theme-table\n:::\n\n::count-picture{of=themes.food.sub-themes.tastes-from-home.studies}\n\n::references';

describe('what is said of squares', () => {
  test('stands where there are up to 12 studies, with the studies that they are', async () => {
    const { review, references } = await read('data/bark-2023');
    const count =
      '::findings\n\n::count-picture{of=themes.social.sub-themes.peer-support.studies}\n\n::references';
    const tree = filled(count, { review, references });
    expect(textOf(tree)).toContain(
      'Each square is one of the 12 studies. A square with a dot in it is a study that mentions the sub-theme.',
    );
    expect(all(tree, 'svg').at(-1)?.properties.ariaLabel).toBe(
      'A row of squares, one for each included study: 7 of 12 studies. This number is weakly documented.',
    );
  });

  test.each([13, 24, 68])('is said of bars for %i studies, and of no square', async (studies) => {
    const tree = filled(blocks, await gardensOf(studies));
    expect(textOf(tree)).toContain(
      `Each bar stands for all ${studies} studies. Its filled part stands for those that mention the sub-theme.`,
    );
    expect(textOf(tree)).not.toMatch(/square/i);
    const drawings = all(tree, 'svg');
    expect(new Set(drawings.map(({ properties }) => properties.viewBox))).toEqual(new Set(['0 0 52.8 3.3']));
    expect(drawings.at(-1)?.properties.ariaLabel).toMatch(
      /^A bar for all included studies, with a filled part: \d+ of \d+ studies$/,
    );
    const welsh = filled(blocks, await gardensOf(studies), 'cy');
    expect(textOf(welsh)).not.toMatch(/sgwâr|sgwar/i);
    expect(textOf(welsh)).toContain('Mae ei ran lawn yn cynrychioli’r rhai sy’n crybwyll yr is-thema.');
  });

  test('of one study is said of one', async () => {
    const one = small(
      'studies: { included: 1, list: { not reported: not listed }, source: article, how sure: high }\n',
    );
    const review = one.review.replace('studies: { not reported: no number is given }', 'studies: 1');
    expect(texts(filled('::findings', { ...one, review }), 'p')[0]).toBe(
      'The square is the 1 study. It is filled where the study mentions the sub-theme.',
    );
  });
});

describe('a column in which no source gives anything', () => {
  test('is left out with what the caption says of it', async () => {
    const { review, references } = await read('data/bark-2023');
    const tree = filled(':::each{of=themes}\n::theme-table\n:::', { review, references });
    expect(texts(tree, 'caption')).toEqual([
      'Personal factors: the studies that mention each sub-theme and what helps',
      'Social factors: the studies that mention each sub-theme, what helps and what can hinder',
      'Professional factors: the studies that mention each sub-theme, what helps and what can hinder',
    ]);
  });

  test('of counts is left out of every table', () => {
    const tree = filled('::findings\n\n::theme-table{theme=ways}\n\n::findings{as=short}', small(''));
    expect(texts(tree, 'caption')).toEqual(['Sub-themes, and what each covers']);
    expect(texts(tree, 'thead')).toEqual(['Sub-themeWhat it covers']);
    expect(texts(tree, 'li')).toContain('Talking');
    expect(textOf(tree)).not.toContain('Studies that mention it');
    expect(texts(tree, 'p').filter((said) => said.startsWith('How many'))).toEqual([
      'How many studies mention a sub-theme is not reported in the source (no number is given).',
      'How many studies mention these sub-themes is not reported in the source (no number is given).',
      'How many studies mention a sub-theme is not reported in the source (no number is given).',
    ]);
    expect(texts(tree, 'p')).toContain(
      'What can hinder is not reported in the source for any of these sub-themes (nothing is named).',
    );
  });

  const twoSubThemes = (studies: readonly [string, string]): Texts =>
    small(`themes:
  - id: ways
    name: Ways
    statement: S.
    source: article
    how sure: high
    sub-themes:
${['Talking', 'Walking']
  .map(
    (name, index) =>
      `      - { id: ${name.toLowerCase()}, name: ${name}, covers: C., studies: ${studies[index]}, helps: { not applicable: nothing is helped }, hinders: { not reported: nothing is named } }`,
  )
  .join('\n')}
`);

  test('for reasons that differ has each in its cell, and in short one sentence without them', () => {
    const tree = filled(
      '::findings\n\n::theme-table{theme=ways}\n\n::findings{as=short}',
      twoSubThemes(['{ not known: we saw no table }', '{ not known: we saw half of it }']),
    );
    expect(texts(tree, 'caption')).toEqual([
      'Sub-themes, what each covers, and how many of the included studies mention it',
      'Ways: the studies that mention each sub-theme',
    ]);
    expect(texts(tree, 'td')).toContain('Number of studies not known to us (we saw half of it)');
    expect(texts(tree, 'p')).toContain(
      'What helps is not applicable for any of these sub-themes (nothing is helped).',
    );
    expect(texts(tree, 'p').at(-1)).toBe('How many studies mention a sub-theme is not known to us.');
  });

  test('of two kinds has both in short as well, and no square is spoken of', () => {
    const tree = filled(
      '::findings{as=short}',
      twoSubThemes(['{ not known: we saw no table }', '{ not reported: no number is given }']),
    );
    expect(texts(tree, 'caption')).toEqual(['Sub-themes, and how many of the included studies mention each']);
    expect(texts(tree, 'td')).toEqual(['Number unknown', 'No number given']);
    expect(all(tree, 'svg')).toEqual([]);
  });

  test('of participants of the listed studies is one sentence with what kind of gap it is', () => {
    const listed =
      small(`participants: { total: { not applicable: a guideline has none }, ages: { not applicable: a guideline has none }, source: article, how sure: high }
studies:
  source: article
  how sure: high
  list: [{ id: first, citekey: doe2020, participants: { not applicable: a guideline has none }, countries: [Wales], supports: [talking] }]
`);
    expect(texts(filled('::study-list\n\n::references', listed), 'p')[0]).toBe(
      'Participants of the studies: not applicable (a guideline has none).',
    );
    expect(texts(filled('::study-list\n\n::references', listed, 'cy'), 'p')[0]).toBe(
      'Cyfranogwyr yr astudiaethau: heb fod yn berthnasol (a guideline has none).',
    );
  });
});

describe('a breakdown of some of the studies', () => {
  const methods = (of: string, exclude = 'yes'): string => `methods:
  - name: Sampling
    parts exclude each other: ${exclude}
    source: article
    how sure: high
    ${of}
    parts: [{ name: Purposive, studies: 7 }, { name: Convenience, studies: 3 }]
`;

  test('has a whole of its own in every cell, and overlaps nowhere', () => {
    const tree = filled(
      '::methods-table\n\n:value[methods.sampling.purposive]{as=studies} of :value[methods.sampling.of.studies]',
      small(methods('of: { name: qualitative studies, studies: 10 }')),
    );
    expect(texts(tree, 'th')).toContain('Sampling (qualitative studies)');
    expect(texts(tree, 'td')).toEqual(['7 of the 10 qualitative studies', '3 of the 10 qualitative studies']);
    expect(texts(tree, 'p')).toEqual(['7 of the 10 qualitative studies of 10']);
    expect(textOf(tree)).not.toContain('more than one row');
  });

  test('has its whole in brackets in Welsh, where nothing changes its first letter', () => {
    const tree = filled(
      '::methods-table',
      small(methods('of: { name: qualitative studies, studies: 10 }')),
      'cy',
    );
    expect(texts(tree, 'td')[0]).toBe('7 o 10 (qualitative studies)');
  });

  test('in which each listed study has one part says nothing of several rows', async () => {
    const { review, references } = await read(gardens);
    const tree = filled('::methods-table', {
      review: review.replace('parts exclude each other: yes', 'parts exclude each other: no'),
      references,
    });
    expect(texts(tree, 'p')).toEqual([
      'A study can be counted in more than one row of “Data collection”, so these rows do not add up.',
    ]);
  });

  test('is counted where the listed studies name their parts', async () => {
    const { review, references } = await read(gardens);
    const some = review
      .replace(
        '      methods: { Design: Ethnography, Data collection: [Interviews, Observation] }\n',
        '      methods: { Data collection: [Interviews, Observation] }\n',
      )
      .replace('  - name: Design\n', '  - name: Design\n    of: { name: studies that describe it }\n');
    const tree = filled('::methods-table', { review: some, references });
    expect(texts(tree, 'td').slice(0, 2)).toEqual([
      '3 of the 12 studies that describe it',
      '2 of the 12 studies that describe it',
    ]);
  });

  const faultsOf = (parts: string) =>
    checkReview({
      review: { file: 'review.yaml', text: withParts(parts) },
      references: { file: 'references.json', text: smallestReferences },
    }).faults.map(({ rule, found, expected }) => `${rule}: ${found}; ${expected}`);

  test.each([
    [
      'of: { name: qualitative studies, studies: 11 }',
      'parts-sum-to-included: 7 + 3 = 10 studies in the parts of ‘Sampling’; 11, the qualitative studies, as the parts exclude each other',
    ],
    [
      'of: { name: qualitative studies, studies: 13 }',
      'count-within-whole: 13 studies for `methods.sampling.of.studies`; at most 12, the included studies',
    ],
    [
      'of: { name: qualitative studies, studies: 6 }',
      'count-within-whole: 7 studies for `methods.sampling.purposive`; at most 6, the qualitative studies',
    ],
  ])('%s is held to the arithmetic', (of, fault) => {
    expect(faultsOf(methods(of))).toContain(fault);
  });
});

describe('the list of where figures come from', () => {
  const listOf = (tree: Root): Record<string, readonly string[]> =>
    Object.fromEntries(
      all(tree, 'tr')
        .slice(1)
        .map((row) => {
          const [source, cell] = row.children;
          const said =
            cell?.type === 'element'
              ? [...all(cell, 'p'), ...all(cell, 'li')].map((each) => textOf(each))
              : [];
          return [source ? textOf({ type: 'root', children: [source] }) : '', said];
        }),
    );

  test('has each source once, with what rests on it in the capitals of the data', async () => {
    expect(listOf(filled('::sources', await read('data/bark-2023')))).toEqual({
      'Publisher’s page; Mad in America; Reworded report': ['High: 12 studies included'],
      'Mad in America; Reworded report': [
        'Medium: 179 participants; Ages 18–75; Eligibility criteria; Affiliation; First key message; Second conclusion',
        'Sampling: Purposive; Convenience',
      ],
      'Publisher’s page': [
        'High: Kind of review; Approach; Question; Databases; 3 themes and 8 sub-themes; First conclusion',
      ],
      'Reworded report': [
        'Medium: Appraisal; Limitations (author, reporter); Who is missing (author)',
        'Low to medium: Interview setting; Interview form; Studies (other sub-themes); What helps; Second key message',
        'Low: Wider context',
        'Sampling: Both purposive and convenience',
        'What can hinder: Social relationships; Relationships with professionals; Structured support',
      ],
      'Publisher’s page; Bibliographic record': ['High: Publication details'],
      'Bibliographic record': ['Medium: Funder'],
      'Not reported in any source that we saw': [
        'List of studies; Countries; Search dates; Records found; Licence (none named); ORCID (none given); First online date (no day given); Pages of quotations (article not seen); What can hinder (other sub-themes)',
        'Number of studies: Social relationships',
      ],
    });
  });

  test('has a row for each kind of gap, with the reason that all of it have', () => {
    const rows = listOf(
      filled(
        '::sources',
        small(`participants: { total: { not applicable: a guideline has none }, ages: { not applicable: a guideline has none }, source: article, how sure: high }
countries: { not known: we saw the abstract alone }
`),
      ),
    );
    expect(rows).toMatchObject({
      'Not applicable (a guideline has none)': ['Number of participants; Ages of participants'],
      'Not known to us (we saw the abstract alone)': ['Countries'],
    });
    expect(Object.keys(rows)).toContain('Not reported in any source that we saw');
  });

  test.each(['data/bark-2023', gardens])('names nothing of %s twice', async (folder) => {
    const tree = filled('::sources', await read(folder));
    const paths = all(tree, 'span').flatMap(({ properties: { dataRests } }) =>
      typeof dataRests === 'string' ? dataRests.split(' ') : [],
    );
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test('divides many names by their themes, and says of a whole theme that it is all', () => {
    const theme = (id: string, counted: number): string =>
      [
        `  - { id: ${id}, name: ${id.toUpperCase()}, statement: S., source: article, how sure: high, sub-themes: [`,
        ...Array.from(
          { length: 6 },
          (_, index) =>
            `      { id: ${id}-${index + 1}, name: Part ${'ABCDEF'[index]} of ${id.toUpperCase()}, covers: C., studies: ${index < counted ? 3 : '{ not reported: no number }'}, helps: { not reported: none }, hinders: { not reported: none } },`,
        ),
        '    ] }',
      ].join('\n');
    const review = small(`themes:\n${theme('first', 0)}\n${theme('second', 5)}\n${theme('third', 6)}\n`);
    const cell = all(filled('::sources', review), 'tr').at(-1);
    expect(cell && all(cell, 'li').map((each) => textOf(each))).toContain('FIRST: all sub-themes');
    expect(cell && all(cell, 'li').map((each) => textOf(each))).toContain('SECOND: Part F of SECOND');
  });
});
