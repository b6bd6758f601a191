import type { ReviewKind } from '../../review/review.ts';
import type { ValueMessages } from '../value-messages.ts';
import { list } from './list.ts';
import { counted, countedOf, date, figures, month, unit, words } from './wording.ts';

export const kinds: Readonly<Record<ReviewKind, string>> = {
  'scoping review': 'adolygiad cwmpasu',
  'systematic review': 'adolygiad systematig',
  'qualitative review': 'adolygiad ansoddol',
  'mixed-methods review': 'adolygiad dulliau cymysg',
  'rapid review': 'adolygiad cyflym',
  'realist review': 'adolygiad realaidd',
  'narrative review': 'adolygiad naratif',
  'umbrella review': 'adolygiad ymbarél',
};

export const values: ValueMessages = {
  count: (n, name, inWords) => (inWords ? `${words(n, name)} ${unit(n, name)}` : counted(n, name)),
  countOf: countedOf,
  // A name of the data stands where nothing changes its first letter.
  countOfNamed: (n, whole, name) => `${figures(n)} o ${figures(whole)} (${name})`,
  words,
  range: (from, to) => `${from}–${to}`,
  rangeInWords: (from, to) => `${from} i ${to}`,
  list,
  date,
  month,
  year: (iso) => iso.split('-')[0] ?? iso,
  kind: (kind) => kinds[kind],
  // Welsh has no word for “a”.
  kindWithArticle: (kind) => kinds[kind],
  review: 'adolygiad',
  reviewWithArticle: 'adolygiad',
  pages: (pages) => `${/[^\d]/.test(pages) ? 'tt.' : 't.'} ${pages}`,
  notReported: 'heb ei adrodd yn y ffynhonnell',
  notReportedAlone: 'Heb ei adrodd yn y ffynhonnell',
  numberNotReported: 'Nifer heb ei adrodd yn y ffynhonnell',
  toDo: 'I’w wneud',
};
