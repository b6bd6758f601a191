import { readMark } from '../read-cell.ts';
import type { Column } from '../table/columns-of.ts';

const plain = [
  'study',
  'author',
  'year',
  'citekey',
  'participants',
  'ages',
  'countries',
  'leave out',
] as const;

/** What a column of an extraction table holds. */
export type ColumnMeaning =
  | { readonly is: (typeof plain)[number] }
  /** How the study was done; `name` is what is broken down, where it is not the heading. */
  | { readonly is: 'method'; readonly name?: string }
  /** A mark for each study that supports the sub-theme, whose name is the heading. */
  | { readonly is: 'sub-theme'; readonly theme?: string }
  /** The names of the sub-themes that each study supports. */
  | { readonly is: 'sub-themes'; readonly theme?: string };

/** The words for a column, each with what it says, as the file of columns and its messages list them. */
export const columnWords: readonly (readonly [words: string, says: string])[] = [
  ['study', 'the study’s name, such as Okafor 2019'],
  ['author', 'its first author, where author and year stand apart'],
  ['year', 'its year, likewise'],
  ['citekey', 'its id in references.json'],
  ['participants', 'how many people took part'],
  ['ages', 'their ages, such as 18–75'],
  ['countries', 'where it took place; several with ; or , between them'],
  ['method', 'how it was done, under the heading’s name; “method called Design” gives it another'],
  ['sub-theme of THEME', 'an x, yes or 1 for each study that supports the sub-theme of this heading'],
  ['sub-themes of THEME', 'the names of sub-themes, with ; between them'],
  ['leave out', 'nothing that goes into a review'],
];

/** Reads the words for a column; undefined where they are none. Without a theme, the theme is left to be named. */
export function readMeaning(words: string): ColumnMeaning | undefined {
  const said = words.trim().replaceAll(/\s+/g, ' ');
  const is = plain.find((word) => word === said.toLowerCase());
  if (is !== undefined) return { is };
  const method = /^method(?: called (?<name>.+))?$/i.exec(said);
  if (method) return { is: 'method', ...(method.groups?.name ? { name: method.groups.name } : {}) };
  const marked = /^sub-?theme(?<many>s?)(?: of (?<theme>.+))?$/i.exec(said);
  if (!marked) return undefined;
  const theme = marked.groups?.theme;
  return { is: marked.groups?.many ? 'sub-themes' : 'sub-theme', ...(theme ? { theme } : {}) };
}

/** The words that {@link readMeaning} reads as the meaning. */
export function meaningInWords(meaning: ColumnMeaning): string {
  if (meaning.is === 'method') return meaning.name === undefined ? 'method' : `method called ${meaning.name}`;
  if (meaning.is === 'sub-theme' || meaning.is === 'sub-themes')
    return meaning.theme === undefined ? meaning.is : `${meaning.is} of ${meaning.theme}`;
  return meaning.is;
}

export interface Proposal {
  /** Undefined where nothing speaks for any meaning. */
  readonly meaning?: ColumnMeaning;
  /** Whether the heading is one of the words for columns itself, so that nobody need be asked. */
  readonly isSaid: boolean;
}

/** Headings as extraction forms have them, each with what it most likely means. A person looks through these. */
const usual: readonly (readonly [heading: RegExp, meaning: ColumnMeaning])[] = [
  [
    /^(?:study (?:id|name|label)|item|short title|author\(?s?\)?(?:,| and| &|\/) ?(?:\(?year\)?|date)|author \(year\)|reference)$/i,
    { is: 'study' },
  ],
  [/^(?:first |lead )?authors?(?:\(s\))?$/i, { is: 'author' }],
  [/^(?:publication |pub\.? )?year(?: of publication)?$/i, { is: 'year' }],
  [/^(?:cite ?key|citation key|bib(?:tex)? ?key)$/i, { is: 'citekey' }],
  [
    /^(?:n|no\.? of participants|number of participants|participants \(n\)|sample(?: size)?|total n|n participants)$/i,
    { is: 'participants' },
  ],
  [/^(?:ages?(?: range)?(?: \(years\))?|age of participants|range of ages)$/i, { is: 'ages' }],
  [/^(?:country|countries|country(?:\(ies\)|\/ies)|location|setting \(country\))$/i, { is: 'countries' }],
  [
    /^(?:(?:study )?design|methods?(?:ology)?|data collection|data analysis|analysis|sampling|recruitment|approach)$/i,
    { is: 'method' },
  ],
  [/^(?:sub-?themes|themes(?: supported)?|codes)$/i, { is: 'sub-themes' }],
  [
    /^(?:covidence #|notes?|comments?|title|doi|journal|reviewer(?: name)?|abstract|aims?|quality|url|link)$/i,
    { is: 'leave out' },
  ],
];

/**
 * What a column most likely holds, by its heading; one under a heading of several columns, or one with marks in it for the most
 * part, is one of a sub-theme.
 */
export function proposeMeaning({ name, group, cells }: Column): Proposal {
  const said = readMeaning(name);
  if (said !== undefined && said.is !== 'sub-theme') return { meaning: said, isSaid: true };
  const known = usual.find(([heading]) => heading.test(name))?.[1];
  if (known !== undefined) return { meaning: known, isSaid: false };
  const marks = cells.filter((cell) => readMark(cell) !== undefined).length;
  if (group === undefined && (marks === 0 || marks < cells.length / 2)) return { isSaid: false };
  return { meaning: { is: 'sub-theme', ...(group === undefined ? {} : { theme: group }) }, isSaid: false };
}
