import type { ValueMessages } from '../value-messages.ts';
import { date, figures, kindWithArticle, list, month, unit, words } from './wording.ts';

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
  notReported: 'not reported in the source',
  notReportedAlone: 'Not reported in the source',
  numberNotReported: 'Number not reported in the source',
  toDo: 'To do',
};
