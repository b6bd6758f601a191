import { phrase } from '../../language/phrase.ts';
import type { AbsenceKind } from '../../review/review.ts';
import { datesWith } from '../dates-with.ts';
import type { Messages } from '../messages.ts';
import { isOfNumber } from '../with-reason.ts';
import { list } from './lists.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';

/** That there is no value. Each can follow what is missing: “nifer yr astudiaethau heb ei adrodd yn y ffynhonnell”. */
export const absent: Readonly<Record<AbsenceKind, string>> = {
  'not reported': 'heb ei adrodd yn y ffynhonnell',
  'not known': 'heb fod yn hysbys i ni',
  'not done': 'heb ei wneud',
  'not applicable': 'heb fod yn berthnasol',
  'not assessed': 'heb ei asesu gan yr adolygiad',
};

const monthNames = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

export const { date, month } = datesWith(monthNames);

export const values = ({ unit, forms, counted, words, kind, numberOf }: Nouns): Messages['values'] => ({
  count: (n, name, inWords) => (inWords ? `${words(n, name)} ${unit(n, name)}` : counted(n, name)),
  countOf: (n, whole, name) => `${figures(n)} o ${counted(whole, name)}`,
  unit,
  // Welsh has no word for “a”.
  noun: (name) => {
    const { singular, plural: several } = forms(name);
    return { one: singular, withArticle: singular, several };
  },
  // A name of the data stands where nothing changes its first letter.
  countOfNamed: (n, whole, name) => phrase`${figures(n)} o ${figures(whole)} (${name})`,
  words,
  range: (from, to) => `${from}–${to}`,
  rangeInWords: (from, to) => `${from} i ${to}`,
  list,
  date,
  month,
  year: (iso) => iso.split('-')[0] ?? iso,
  kind,
  // Welsh has no word for “a”.
  kindWithArticle: kind,
  review: 'adolygiad',
  reviewWithArticle: 'adolygiad',
  pages: (pages) => `${/[^\d]/.test(pages) ? 'tt.' : 't.'} ${pages}`,
  absent: (why) => absent[why],
  numberOf,
  noNumber: (why, name) =>
    name === undefined && !isOfNumber(why) ? absent[why] : `${numberOf(name)} ${absent[why]}`,
  toDo: 'I’w wneud',
});
