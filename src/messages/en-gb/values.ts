import { isOfNumber } from '../is-of-number.ts';
import type { ValueMessages } from '../value-messages.ts';
import { absent, date, figures, kindWithArticle, list, month, unit, units, words } from './wording.ts';

const numberOf: ValueMessages['numberOf'] = (name) =>
  name === undefined ? 'number' : `number of ${units[name][1]}`;

export const values: ValueMessages = {
  count: (n, name, inWords) => `${inWords ? words(n) : figures(n)} ${unit(n, name)}`,
  countOf: (n, whole, name) => `${figures(n)} of ${figures(whole)} ${unit(whole, name)}`,
  countOfNamed: (n, whole, name) => `${figures(n)} of the ${figures(whole)} ${name}`,
  words,
  range: (from, to) => `${from}–${to}`,
  rangeInWords: (from, to) => `${from} to ${to}`,
  list,
  date,
  month,
  year: (iso) => iso.split('-')[0] ?? iso,
  kind: (kind) => kind,
  kindWithArticle,
  review: 'review',
  reviewWithArticle: 'a review',
  pages: (pages) => `${/[^\d]/.test(pages) ? 'pp.' : 'p.'} ${pages}`,
  absent: (kind) => absent[kind],
  numberOf,
  noNumber: (kind, name) =>
    name === undefined && !isOfNumber(kind) ? absent[kind] : `${numberOf(name)} ${absent[kind]}`,
  toDo: 'To do',
};
