import type { AbsenceKind, ReviewKind } from '../../review/review.ts';
import type { Unit } from '../../template/values/value.ts';
import { datesWith } from '../dates-with.ts';

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
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
export const units: Readonly<Record<Unit, readonly [string, string]>> = {
  study: ['study', 'studies'],
  participant: ['participant', 'participants'],
  theme: ['theme', 'themes'],
  'sub-theme': ['sub-theme', 'sub-themes'],
  database: ['database', 'databases'],
  message: ['message', 'messages'],
  limitation: ['limitation', 'limitations'],
  edition: ['edition', 'editions'],
  record: ['record', 'records'],
  report: ['report', 'reports'],
  term: ['term', 'terms'],
  point: ['point', 'points'],
  claim: ['statement', 'statements'],
};

/** That there is no value, within a sentence. */
export const absent: Readonly<Record<AbsenceKind, string>> = {
  'not reported': 'not reported in the source',
  'not known': 'not known to us',
  'not done': 'not done',
  'not applicable': 'not applicable',
  'not assessed': 'not assessed by the review',
};

export const unit = (n: number, name: Unit): string => units[name][n === 1 ? 0 : 1];
export const words = (n: number): string => (n < 10 && n > 0 ? (numberWords[n] ?? String(n)) : figures(n));
/** A thin group separator is left out below 10,000, as in British usage. */
export const figures = (n: number): string =>
  n < 10_000 ? String(n) : String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const { date, month } = datesWith(monthNames);

export const kindWithArticle = (kind: ReviewKind): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
