import { joined, type Phrase, phrase, wordsAlone } from '../../language/phrase.ts';
import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { AbsenceKind, ReviewKind } from '../../review/review.ts';
import { datesWith } from '../dates-with.ts';
import type { Unit } from '../en-gb/values.ts';
import type { Messages } from '../messages.ts';
import { isOfNumber } from '../with-reason.ts';

/** What the messages count: the units of values, and what stands in pictures, plans and files. */
type Noun = Unit | 'dot' | 'minute' | 'page';

/**
 * A noun after a numeral. Welsh has it in the singular there, and changes its first letter after some numerals, which
 * depends on its gender: “dau gyfranogwr”, “tri chyfranogwr”, “tair astudiaeth”.
 */
interface Forms {
  readonly gender: 'masculine' | 'feminine';
  readonly singular: string;
  /** Soft mutation. */
  readonly soft: string;
  /** Aspirate mutation. */
  readonly aspirate: string;
  readonly plural: string;
}

const masculine = (singular: string, soft: string, aspirate: string, plural: string): Forms => ({
  gender: 'masculine',
  singular,
  soft,
  aspirate,
  plural,
});
const feminine = (singular: string, soft: string, aspirate: string, plural: string): Forms => ({
  ...masculine(singular, soft, aspirate, plural),
  gender: 'feminine',
});

const nouns: Readonly<Record<Noun, Forms>> = {
  study: feminine('astudiaeth', 'astudiaeth', 'astudiaeth', 'astudiaethau'),
  participant: masculine('cyfranogwr', 'gyfranogwr', 'chyfranogwr', 'cyfranogwyr'),
  theme: feminine('thema', 'thema', 'thema', 'themâu'),
  'sub-theme': feminine('is-thema', 'is-thema', 'is-thema', 'is-themâu'),
  database: feminine('cronfa ddata', 'gronfa ddata', 'chronfa ddata', 'cronfeydd data'),
  country: feminine('gwlad', 'wlad', 'gwlad', 'gwledydd'),
  message: feminine('neges', 'neges', 'neges', 'negeseuon'),
  limitation: masculine('cyfyngiad', 'gyfyngiad', 'chyfyngiad', 'cyfyngiadau'),
  edition: masculine('argraffiad', 'argraffiad', 'argraffiad', 'argraffiadau'),
  record: masculine('cofnod', 'gofnod', 'chofnod', 'cofnodion'),
  report: masculine('adroddiad', 'adroddiad', 'adroddiad', 'adroddiadau'),
  term: masculine('term', 'derm', 'therm', 'termau'),
  point: masculine('pwynt', 'bwynt', 'phwynt', 'pwyntiau'),
  claim: masculine('gosodiad', 'osodiad', 'gosodiad', 'gosodiadau'),
  dot: masculine('dot', 'ddot', 'dot', 'dotiau'),
  minute: masculine('munud', 'funud', 'munud', 'munudau'),
  page: feminine('tudalen', 'dudalen', 'thudalen', 'tudalennau'),
};

export const plural = (name: Noun): string => nouns[name].plural;

/** “yr astudiaethau”, “y cyfranogwyr”. */
const thePlural = (name: Noun): string =>
  `${/^[aeiouwyhâêîôûŵŷ]/.test(plural(name)) ? 'yr' : 'y'} ${plural(name)}`;

/** That there is no value. Each can follow what is missing: “nifer yr astudiaethau heb ei adrodd yn y ffynhonnell”. */
export const absent: Readonly<Record<AbsenceKind, string>> = {
  'not reported': 'heb ei adrodd yn y ffynhonnell',
  'not known': 'heb fod yn hysbys i ni',
  'not done': 'heb ei wneud',
  'not applicable': 'heb fod yn berthnasol',
  'not assessed': 'heb ei asesu gan yr adolygiad',
};

/** The noun as it stands after a number. From ten on figures are read in several ways, none of which the noun follows. */
export function unit(n: number, name: Noun): string {
  const { gender, singular, soft, aspirate } = nouns[name];
  if (n === 2 || (n === 1 && gender === 'feminine')) return soft;
  if (n === 6 || (n === 3 && gender === 'masculine')) return aspirate;
  return singular;
}

const numerals: Readonly<Record<Forms['gender'], readonly string[]>> = {
  masculine: ['', 'un', 'dau', 'tri', 'pedwar', 'pum', 'chwe', 'saith', 'wyth', 'naw'],
  feminine: ['', 'un', 'dwy', 'tair', 'pedair', 'pum', 'chwe', 'saith', 'wyth', 'naw'],
};

/** A number below ten as the word that stands before its noun. */
export const words = (n: number, name: Noun): string =>
  n > 0 && n < 10 ? (numerals[nouns[name].gender][n] ?? figures(n)) : figures(n);

/** A comma divides thousands from 10,000 on, as in English. */
export const figures = (n: number): string =>
  n < 10_000 ? String(n) : String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** “12 astudiaeth”. */
export const counted = (n: number, name: Noun): string => `${figures(n)} ${unit(n, name)}`;

/** “5 o 12 astudiaeth”. */
const countedOf = (n: number, whole: number, name: Noun): string =>
  `${figures(n)} o ${figures(whole)} ${unit(whole, name)}`;

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

/** A vowel, or a figure that is read with one: un, wyth, un ar ddeg. “W” is one before “y” alone: names with it are rarely Welsh. */
const vowel = /^[‘“(]?(?:[aeiouâêîôûäëïöáéíó]|w[yŷ]|[yŷ](?![aeiou])|ŵ|1(?!0|00)\d?(?!\d)|8\d?(?!\d))/iu;

/** A small letter that “a” changes. What begins with a capital is a name or a title, and stays as it is. */
const aspirated = /^[cpt](?!h)/u;

/** “a” before a consonant, “ac” before a vowel: “MEDLINE a Web of Science”, “oed ac iaith”, “cefnogaeth a pharch”. */
function and(next: Phrase): Phrase {
  if (vowel.test(wordsAlone(next))) return phrase`ac ${next}`;
  const isAspirated = typeof next === 'string' && aspirated.test(next);
  return phrase`a ${isAspirated ? `${next.slice(0, 1)}h${next.slice(1)}` : next}`;
}

export function list(items: readonly string[]): string;
export function list(items: readonly Phrase[]): Phrase;
export function list(items: readonly Phrase[]): Phrase {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : phrase`${joined(items.slice(0, -1), ', ')} ${and(last)}`;
}

const numberOf: Messages['values']['numberOf'] = (name) =>
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

/** What findings are called: one of them, that one with its article, and several. */
export const findingNames = {
  theme: { one: 'thema', the: 'y thema', several: 'themâu' },
  'sub-theme': { one: 'is-thema', the: 'yr is-thema', several: 'is-themâu' },
  either: { one: 'thema neu is-thema', the: 'y thema neu’r is-thema', several: 'themâu ac is-themâu' },
} as const satisfies Readonly<Record<FindingKind, Readonly<Record<'one' | 'the' | 'several', string>>>>;

export const values: Messages['values'] = {
  count: (n, name, inWords) => (inWords ? `${words(n, name)} ${unit(n, name)}` : counted(n, name)),
  countOf: countedOf,
  // A name of the data stands where nothing changes its first letter.
  countOfNamed: (n, whole, name) => phrase`${figures(n)} o ${figures(whole)} (${name})`,
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
