import { joined, type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { AbsenceKind } from '../../review/review.ts';
import { datesWith } from '../dates-with.ts';
import { isOfNumber } from '../with-reason.ts';
import type { Nouns, Unit } from './nouns.ts';
import { figures, words } from './numbers.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** That there is no value, within a sentence. */
export const absent: Readonly<Record<AbsenceKind, string>> = {
  'not reported': 'not reported in the source',
  'not known': 'not known to us',
  'not done': 'not done',
  'not applicable': 'not applicable',
  'not assessed': 'not assessed by the review',
};

export function list(items: readonly string[]): string;
export function list(items: readonly Phrase[]): Phrase;
export function list(items: readonly Phrase[]): Phrase {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : phrase`${joined(items.slice(0, -1), ', ')} and ${last}`;
}

export const { date, month } = datesWith(monthNames);

/** Numbers, dates and lists as a value directive prints them. */
export const values = ({ unit, units, aUnit, numberOf, kind, kindWithArticle }: Nouns) => ({
  /** “12 studies”, “one participant” where `inWords`. */
  count: (n: number, name: Unit, inWords: boolean) => `${inWords ? words(n) : figures(n)} ${unit(n, name)}`,
  /** “5 of 12 studies”. */
  countOf: (n: number, whole: number, name: Unit) =>
    `${figures(n)} of ${figures(whole)} ${unit(whole, name)}`,
  /** “5 of the 10 qualitative studies”: of a whole that the data name. */
  countOfNamed: (n: number, whole: number, name: Text) =>
    phrase`${figures(n)} of the ${figures(whole)} ${name}`,
  /** The noun alone, as it stands after a number: “studies”. */
  unit,
  /** The noun of one, of one with “a”, and of several. */
  noun: (name: Unit) => ({ one: units[name][0], withArticle: aUnit(name), several: units[name][1] }),
  /** Words below ten, figures from ten on, as they stand before the unit. */
  words: (n: number, _name: Unit) => words(n),
  range: (from: number, to: number) => `${from}–${to}`,
  rangeInWords: (from: number, to: number) => `${from} to ${to}`,
  list,
  /** Of an ISO 8601 date of a day, month or year. */
  date,
  month,
  year: (iso: string) => iso.split('-')[0] ?? iso,
  kind,
  kindWithArticle,
  /** What it is called where no source gives its kind, alone and with “a” before it. */
  review: 'review',
  reviewWithArticle: 'a review',
  /** Of a quotation, “p. 4” and “pp. 4–5”, in a form that a citation can hold. */
  pages: (pages: string) => `${/[^\d]/.test(pages) ? 'pp.' : 'p.'} ${pages}`,
  /** That there is no value, within a sentence: “not reported in the source”. */
  absent: (kind: AbsenceKind) => absent[kind],
  /** What is missing where there is no count: “number of studies”; “number” where the unit is said beside it. */
  numberOf,
  /** That there is no count: “number of studies not reported in the source”. */
  noNumber: (kind: AbsenceKind, name?: Unit) =>
    name === undefined && !isOfNumber(kind) ? absent[kind] : `${numberOf(name)} ${absent[kind]}`,
  toDo: 'To do',
});
