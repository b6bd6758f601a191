const plain = [
  'study',
  'author',
  'year',
  'title',
  'journal',
  'doi',
  'citekey',
  'participants',
  'ages',
  'mean age',
  'median age',
  'countries',
  'regions',
  'note',
  'leave out',
] as const;

/** What has the name of its heading, or another. */
const nameable = ['sex', 'method', 'attribute'] as const;

/** What a column of an extraction table holds. */
export type ColumnMeaning =
  | { readonly is: (typeof plain)[number] }
  /** How many of the participants are of a sex or gender; `name` is what they are called, where it is not the heading. */
  | { readonly is: 'sex'; readonly name?: string }
  /** How the study was done; `name` is what is broken down, where it is not the heading. */
  | { readonly is: 'method'; readonly name?: string }
  /** What the review charts of the study; `name` is what it is called, where it is not the heading. */
  | { readonly is: 'attribute'; readonly name?: string }
  /** A mark for each study that supports the sub-theme, whose name is the heading. */
  | { readonly is: 'sub-theme'; readonly theme?: string }
  /** The names of the sub-themes that each study supports. */
  | { readonly is: 'sub-themes'; readonly theme?: string };

/** What a study has one of, so that one column can hold it. */
export const onceOnly = [
  ...(['study', 'author', 'year', 'title', 'journal', 'doi', 'citekey'] as const),
  ...(['participants', 'ages', 'mean age', 'median age', 'countries', 'regions'] as const),
] as const satisfies readonly ColumnMeaning['is'][];

/** What can name a study. */
export const naming = ['study', 'author', 'title'] as const satisfies readonly ColumnMeaning['is'][];

/** The words for a column, each with what it says, as the file of columns and its messages list them. */
export const columnWords: readonly (readonly [words: string, says: string])[] = [
  ['study', 'the study’s name, such as Okafor 2019'],
  ['author', 'its first author or all of them, where author and year stand apart'],
  ['year', 'its year, likewise'],
  ['title', 'the title of its report; title and DOI find its reference'],
  ['journal', 'the journal of its report'],
  ['doi', 'the DOI of its report'],
  ['citekey', 'its id in references.json'],
  ['participants', 'how many people took part'],
  ['ages', 'their ages, such as 18–75'],
  ['mean age', 'their mean age, such as 34.5 or 34.5 (SD 8.1)'],
  ['median age', 'their median age'],
  [
    'sex',
    'how many of them are of a sex or gender, under the heading’s name; “sex called women” gives it another',
  ],
  ['countries', 'where it took place; several with ; or , between them'],
  ['regions', 'the part of the world where it took place, such as Latin America'],
  ['method', 'how it was done, under the heading’s name; “method called Design” gives it another'],
  [
    'attribute',
    'what else is charted, such as its setting, under the heading’s name; “attribute called Setting” gives it another',
  ],
  ['sub-theme of THEME', 'an x, yes or 1 for each study that supports the sub-theme of this heading'],
  ['sub-themes of THEME', 'the names of sub-themes, with ; between them'],
  ['note', 'something for which the data have no place: it is kept beside the study, for you'],
  ['leave out', 'nothing that goes into a review'],
];

/** Reads the words for a column; undefined where they are none. Without a theme, the theme is left to be named. */
export function readMeaning(words: string): ColumnMeaning | undefined {
  const said = words.trim().replaceAll(/\s+/g, ' ');
  const word = plain.find((known) => known === said.toLowerCase());
  if (word !== undefined) return { is: word };
  const called = /^(?<is>\w+)(?: called (?<name>.+))?$/.exec(said)?.groups;
  const is = nameable.find((word) => word === called?.is?.toLowerCase());
  if (is !== undefined) return { is, ...(called?.name ? { name: called.name } : {}) };
  const marked = /^sub-?theme(?<many>s?)(?: of (?<theme>.+))?$/i.exec(said);
  if (!marked) return undefined;
  const theme = marked.groups?.theme;
  return { is: marked.groups?.many ? 'sub-themes' : 'sub-theme', ...(theme ? { theme } : {}) };
}

/** The words that {@link readMeaning} reads as the meaning. */
export function meaningInWords(meaning: ColumnMeaning): string {
  if (meaning.is === 'method' || meaning.is === 'attribute' || meaning.is === 'sex')
    return meaning.name === undefined ? meaning.is : `${meaning.is} called ${meaning.name}`;
  if (meaning.is === 'sub-theme' || meaning.is === 'sub-themes')
    return meaning.theme === undefined ? meaning.is : `${meaning.is} of ${meaning.theme}`;
  return meaning.is;
}

/** Whether words for a column are a question that a person must answer: `?`, or a guess behind `perhaps`. */
export const isQuestion = (words: string): boolean =>
  /^\s*(?:\?|perhaps\b)/i.test(words) || words.trim() === '';

/** A guess of which nothing makes sure, as a question. */
export const asQuestion = (meaning: ColumnMeaning | undefined): string =>
  meaning === undefined ? '?' : `perhaps ${meaningInWords(meaning)}`;
