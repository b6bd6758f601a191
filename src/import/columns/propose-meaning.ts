import { readMark } from '../cells/read-mark.ts';
import type { Column } from '../table/columns-of.ts';
import { type ColumnMeaning, readMeaning } from './column-meaning.ts';

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
