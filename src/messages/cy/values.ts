import type { ReviewKind } from '../../review/review.ts';
import { isOfNumber } from '../is-of-number.ts';
import type { ValueMessages } from '../value-messages.ts';
import { list } from './list.ts';
import { absent, counted, countedOf, date, figures, month, thePlural, unit, words } from './wording.ts';

const numberOf: ValueMessages['numberOf'] = (name) =>
  name === undefined ? 'nifer' : `nifer ${thePlural(name)}`;

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
  absent: (kind) => absent[kind],
  numberOf,
  noNumber: (kind, name) =>
    name === undefined && !isOfNumber(kind) ? absent[kind] : `${numberOf(name)} ${absent[kind]}`,
  toDo: 'I’w wneud',
};
