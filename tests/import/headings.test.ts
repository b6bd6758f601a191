import { expect, test } from 'vitest';
import { meaningInWords } from '../../src/import/columns/column-meaning.ts';
import { proposeMeanings } from '../../src/import/columns/propose-meanings.ts';
import { columnsOf, findHeadings } from '../../src/import/table/columns-of.ts';
import { readText } from '../build/read-review.ts';
import { tableOf } from './tables.ts';

/** What each column of a table most likely holds; a question stands behind `perhaps`, or is `?`. */
function proposed(csv: string): readonly string[] {
  const table = tableOf(csv);
  return proposeMeanings(columnsOf(table, findHeadings(table))).map(({ meaning, how }) =>
    meaning === undefined ? '?' : `${how === 'unsure' ? 'perhaps ' : ''}${meaningInWords(meaning)}`,
  );
}

/** What one column holds beside one that names the studies. */
const under = (heading: string, ...cells: readonly string[]) =>
  proposed(
    `Short title;${heading}\n${['Okafor 2019', 'Lind 2020', 'Boone 2021']
      .map((name, at) => `${name};${cells[at % cells.length] ?? ''}`)
      .join('\n')}`,
  )[1];

test.each([
  [
    'year',
    [
      'Year',
      'year_publication',
      'Published Year',
      'Year of publication',
      'YEAR-OF-PUBLICATION',
      'PublicationYear',
      'pub_year',
      'Publication Year',
    ],
    ['2019', '2020'],
  ],
  [
    'author',
    [
      'first_author',
      'First Author',
      'Author(s)',
      'author-first',
      'Lead author',
      'Authors',
      'firstAuthor',
      'Author, first',
      'Author names',
    ],
    ['Okafor', 'Lind'],
  ],
  [
    'participants',
    [
      'n_total',
      'Sample size (n)',
      'sample_size',
      'SampleSize',
      'N',
      'Total N',
      'Number of participants',
      'No. of participants',
      'Participants (n)',
      '# participants',
      'Total number of participants',
      'total_participants',
      'n (patients)',
      'Sample',
    ],
    ['24', 'n = 31'],
  ],
  [
    'countries',
    [
      'Country',
      'country_or_region',
      'Country of study',
      'Countries',
      'Country(ies)',
      'Country/ies',
      'study_country',
      'Country in which the study conducted',
      'Setting (country)',
      'Location',
    ],
    ['Wales', 'Kenya; Ghana'],
  ],
  ['doi', ['DOI', 'doi', 'Article DOI', 'DOI link', 'doi_url'], ['10.1000/a1', 'https://doi.org/10.1000/b2']],
  ['title', ['Title', 'article_title', 'Title of article', 'Study title', 'Paper title'], ['One', 'Two']],
  ['journal', ['Journal', 'Journal name', 'Publication Title', 'Source title', 'journal_title'], ['Trials']],
  [
    'ages',
    ['Age', 'Ages', 'age_range', 'Age range (years)', 'Range of ages', 'Age of participants'],
    ['18–75'],
  ],
  [
    'mean age',
    ['Mean age', 'mean_age', 'Age (mean, SD)', 'Average age of participants'],
    ['34.5', '41.2 (SD 8)'],
  ],
  ['median age', ['Median age', 'Age (median)'], ['34']],
  ['perhaps sex', ['Female (n)', 'n_female', 'Number of women', 'Men (n)'], ['12', '9']],
  [
    'method',
    [
      'Design',
      'study_design',
      'Study design',
      'Design of study',
      'Methodology',
      'Study type',
      'data_collection',
      'Data collection method',
      'Sampling strategy',
    ],
    ['Interviews', 'Survey'],
  ],
  [
    'note',
    [
      'Outcome',
      'Primary outcome',
      'outcome_measures',
      'Results',
      'Key findings',
      'Intervention',
      'Comparator',
      'arm',
      'Time point',
      'follow_up',
      'age_min',
      'Gender (% female)',
      'Female (%)',
      'Aim of study',
    ],
    ['one thing', 'another'],
  ],
  [
    'leave out',
    [
      'Covidence #',
      'Notes',
      'Reviewer Name',
      'Lead author contact details',
      'Email',
      'ItemId',
      'Date Modified',
      'Abstract',
      'URL',
      'ISSN',
      'Issue',
      'Volume',
      'Pages',
      'Study funding sources',
      'keywords',
    ],
    ['1', '12'],
  ],
  ['sub-themes', ['Sub-themes', 'sub_themes', 'Subthemes identified'], ['Calm; Company']],
] as const)('%s is known by its heading, in any spelling and order', (meaning, headings, cells) => {
  expect(headings.map((heading) => [heading, under(heading, ...cells)])).toEqual(
    headings.map((heading) => [heading, meaning]),
  );
});

/** What may stand in the cells of a column, by what it holds. */
const cellsOf: Readonly<Record<string, readonly string[]>> = {
  year: ['2019', '2020'],
  doi: ['10.1000/a1', '10.1000/b2'],
  participants: ['24', '31'],
  ages: ['18–75', '20–60'],
  'mean age': ['34.5', '41.2 (SD 8)'],
  'perhaps sex': ['12', '9'],
  countries: ['Wales', 'Kenya'],
  '?': ['1', '0'],
};

const table =
  /<!-- tests\/import\/headings.*-->\n\n([\s\S]*?)\n\n/.exec(await readText('docs/importing.md'))?.[1] ?? '';
const told = [...table.matchAll(/^\| `(?<meaning>[^`]+)` +\| (?<headings>.*?) +\|$/gm)].map(
  ([, meaning = '', headings = '']) => [meaning, headings.split(', ')] as const,
);

test('docs/importing.md tells of every kind of column that is known by its heading', () => {
  expect(told.map(([meaning]) => meaning)).toEqual([
    ...[
      'study',
      'author',
      'year',
      'title',
      'journal',
      'doi',
      'participants',
      'ages',
      'mean age',
      'countries',
      'method',
    ],
    ...[
      'sub-themes',
      'note',
      'leave out',
      'perhaps sex',
      'perhaps attribute',
      'perhaps regions',
      'perhaps sub-themes',
      '?',
    ],
  ]);
});

test.each(told)('docs/importing.md says rightly what is understood as %s', (meaning, headings) => {
  for (const heading of headings) {
    const cells = cellsOf[meaning] ?? ['One thing', 'Another'];
    const csv = `${heading};Year;N\n${cells.map((cell) => `${cell};2019;3`).join('\n')}`;
    expect([heading, meaning === 'study' ? proposed(csv)[0] : under(heading, ...cells)]).toEqual([
      heading,
      meaning,
    ]);
  }
});

test.each([
  ['study', 'study_id,Year,N\nS001,2019,3\n'],
  ['study', 'Study ID,Year,N\nOkafor 2019,2019,3\n'],
  ['study', 'Author (year),Year,N\nOkafor (2019),2019,3\n'],
  ['study', 'STUDY-NAME,Year,N\nOkafor (2019),2019,3\n'],
  ['study', 'Citation,Year,N\nOkafor (2019),2019,3\n'],
])('the column with the names of studies is %s, in %s', (meaning, csv) =>
  expect(proposed(csv)[0]).toBe(meaning),
);

test.each([
  ['Region', ['Europe', 'Africa'], 'perhaps regions'],
  ['Setting', ['Hospital', 'School'], 'perhaps attribute'],
  ['Population', ['Adults', 'Carers'], 'perhaps attribute'],
  ['Themes', ['Calm; Company'], 'perhaps sub-themes'],
  ['domain_codes', ['D1', 'D2'], 'perhaps sub-themes'],
  ['N analysed', ['20', '30'], 'perhaps participants'],
  ['country_iso', ['GBR', 'KEN'], 'perhaps countries'],
  // The heading says one thing, the cells another.
  ['Participants', ['Adults with a diagnosis of psychosis', 'Their carers'], 'perhaps note'],
  ['Year', ['first', 'second'], 'perhaps note'],
  ['Colour', ['red', 'green'], '?'],
])('what is known and may hold something else is a question: %s with %j is %s', (heading, cells, says) =>
  expect(under(heading, ...cells)).toBe(says),
);

test.each([
  'qa_m1',
  'is_retracted',
  'double_extracted',
  'Q1',
  'MMAT 2.1',
  'Low risk of bias',
  'Included',
  'Peers',
  'Full text screened',
])('%s is no sub-theme by 0 and 1, nor by yes and no, alone', (heading) => {
  expect(under(heading, '1', '0')).toBe('?');
  expect(under(heading, 'yes', 'no')).toBe('?');
  expect(under(heading, 'TRUE', 'FALSE')).toBe('?');
});

test('a flag that is called Issue is no sub-theme either', () => {
  expect(under('Issue', '1', '0')).toBe('leave out');
  expect(under('Year', '1', '0')).toBe('perhaps note');
});

test('crosses without a heading above them may mark a sub-theme; under a heading that says what they are of, they do', () => {
  expect(under('Peers', 'x', '')).toBe('perhaps sub-theme');
  expect(proposed('Study,What helps,\n,Peers,Family\nA 2019,x,\nB 2020,,✓\n').slice(1)).toEqual([
    'sub-theme of What helps',
    'sub-theme of What helps',
  ]);
  // 1 and 0 can answer any question, and crosses can mark a design.
  expect(proposed('Study,What helps,\n,Peers,Family\nA 2019,1,0\nB 2020,0,1\n').slice(1)).toEqual([
    'perhaps sub-theme of What helps',
    'perhaps sub-theme of What helps',
  ]);
  expect(proposed('Study,Study design,\n,Survey,Diary\nA 2019,x,\nB 2020,,x\n').slice(1)).toEqual([
    'perhaps sub-theme of Study design',
    'perhaps sub-theme of Study design',
  ]);
  expect(proposed('Study,Risk of bias,\n,Blinding,Attrition\nA 2019,x,\nB 2020,,x\n').slice(1)).toEqual([
    '?',
    '?',
  ]);
});

test('headings as programs for statistics have them, all of one table', () => {
  expect(
    proposed(
      'study_id,first_author,year_publication,country_or_region,n_total,domain_codes\nS001,Lind,2016,Wales,24,D1\nS002,Boone,2017,Kenya,31,D2\n',
    ),
  ).toEqual(['study', 'author', 'year', 'countries', 'participants', 'perhaps sub-themes']);
});

test('a heading that calls itself a theme may be one', () => {
  expect(under('Theme: Company', 'Yes', 'No')).toBe('perhaps sub-theme');
  expect(under('theme_company', '1', '0')).toBe('perhaps sub-theme');
});

test('numbers under a heading of one arm are not those of the study', () => {
  expect(
    proposed('Study,Control group,,Intervention group,\n,n,mean,n,mean\nA 2019,12,3.5,14,4.1\n').slice(1),
  ).toEqual(['note', 'note', 'note', 'note']);
  // Nobody knows all that an arm can be called, but each has its n.
  expect(proposed('Study,Walking,,Waiting list,\n,n,score,n,score\nA 2019,12,3.5,14,4.1\n').slice(1)).toEqual(
    ['note', 'note', 'note', 'note'],
  );
});

test('what a study has one of is held by one column, and the others are a question', () => {
  expect(proposed('Study,N,Sample size,Study label\nOkafor 2019,24,20,7\n')).toEqual([
    'study',
    'participants',
    'perhaps note',
    'perhaps note',
  ]);
  // The number under which a program keeps a study is no name where there is one.
  expect(proposed('Study ID,Short Title,Year\n101,Okafor (2019),2019\n102,Lind (2020),2020\n')).toEqual([
    'perhaps note',
    'study',
    'year',
  ]);
});

test('of several columns that may name the studies, the one with names such as Okafor_2019 does', () => {
  expect(proposed('study_id,author_year,n\n1,Okafor_2019,24\n2,Lind_2020,31\n')).toEqual([
    'perhaps note',
    'study',
    'participants',
  ]);
});

test('where no heading names the studies, a column of names may', () => {
  expect(proposed('Colour,Which,N\nred,Okafor 2019,3\ngreen,Lind et al. (2020),4\n')).toEqual([
    '?',
    'perhaps study',
    'participants',
  ]);
});

test('a column in which nothing stands is left out', () => {
  expect(proposed('Study,Colour,N\nA 2019,,3\n')[1]).toBe('leave out');
  expect(proposed('Short title,Author,Year,Place\n,Okafor,2019,\n')).toEqual([
    'leave out',
    'author',
    'year',
    'leave out',
  ]);
});
