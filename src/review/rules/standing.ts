import type { CslDate, CslItem } from '../../citation/csl-item.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { beforeEdition } from '../before-edition.ts';
import { isReported } from '../is-reported.ts';
import { misformedRegistration } from '../registration.ts';
import type { Review } from '../review.ts';
import { isToDo } from '../to-do.ts';
import { yearToDo } from '../to-dos-in.ts';
import { placeOf } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

const publication = (key: string, value: string): string =>
  `publication: { ${key}: ${value}, source: article, how sure: high }\n`;

const search = (last: string): string =>
  `search: { databases: { not reported: not named }, dates: { not reported: not named }, last searched: ${last}, source: article, how sure: high }\n`;

/** Half of systematic reviews are out of date after 5.5 years: Shojania and others, Annals of Internal Medicine 2007;147:224. */
const mostYears = 5;

const saysNothing =
  /^(?:n\.?\/?a\.?|none|nil|no|none known|none reported|none stated|not (?:reported|stated|declared|given|known|applicable)|unknown|unclear|-+|–|—|no (?:conflicts?|competing interests?)(?: of interests?)?(?: (?:declared|reported|stated))?)\.?$/i;

/** Who stands behind a review, what was planned, and how current it is. */
export const standingRules = {
  'conflicts-are-told-apart': {
    holds:
      'Competing interests can be declared, they can be declared not to exist, or nothing can be said about them: these are three different things (PRISMA 2020, item 26). Words that could mean two of them are refused.',
    examples: [
      {
        in: 'review.yaml',
        ok: publication('conflicts of interest', 'none declared'),
        notOk: publication('conflicts of interest', 'None reported.'),
        found: '‘None reported.’ for `conflicts of interest`',
        expected:
          '`none declared` if the authors declare that there are none; what they declare; or `{ not reported: the reason }`',
      },
    ],
    *check({ review, written }) {
      const { conflictsOfInterest: given } = review.publication;
      if (given === undefined || !isReported(given) || typeof given.value === 'string') return;
      const said = given.value.markdown.trim();
      if (!saysNothing.test(said) || isToDo(said)) return;
      yield {
        place: placeOf(written, ['publication', 'conflicts of interest']),
        found: `‘${said}’ for \`conflicts of interest\``,
        expected:
          '`none declared` if the authors declare that there are none; what they declare; or `{ not reported: the reason }`',
      };
    },
  },
  'registration-has-its-form': {
    holds:
      'A number of PROSPERO or an address of OSF is written as these registers write them, so that a reader finds the record. Other registers are taken as they are written.',
    examples: [
      {
        in: 'review.yaml',
        ok: publication('registration', 'CRD42023123456'),
        notOk: publication('registration', 'CRD4202312345'),
        found: '‘CRD4202312345’ for `registration`',
        expected: 'a number of PROSPERO: CRD4, the year and six or seven digits, such as CRD42023123456',
      },
    ],
    *check({ review }) {
      const { registration } = review.publication;
      if (registration === undefined || !isReported(registration)) return;
      const expected = misformedRegistration(registration.value);
      if (expected === undefined) return;
      yield {
        place: registration.place,
        found: `‘${wordsAlone(registration.value)}’ for \`registration\``,
        expected,
      };
    },
  },
  'search-is-before-publication': {
    holds: 'The last search was before the review came out, and before the edition.',
    examples: [
      {
        in: 'review.yaml',
        ok: search('2019-11'),
        notOk: search('2021-03'),
        found: 'a last search of 2021-03',
        expected: 'a day before the review came out, which is 2020 by references.json',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'references.json' ? path.length < 3 : path.length === 0 || path[0] === 'edition',
    *check({ review, references, written, data }) {
      const last = lastSearch(review);
      if (last === undefined) return;
      const place = placeOf(written, ['search', 'last searched']);
      const { date } = data.edition;
      const issued = issuedOf(references.find(({ id }) => id === review.citekey));
      if (issued !== undefined && isLater(last, issued)) {
        yield {
          place,
          found: `a last search of ${last}`,
          expected: `a day before the review came out, which is ${issued} by references.json`,
        };
      } else if (isLater(last, date)) {
        yield {
          place,
          found: `a last search of ${last}`,
          expected: `a day before the edition of ${date}`,
          also: { ...placeOf(written, ['edition', 'date']), what: 'the day of the edition' },
        };
      }
    },
  },
  'search-is-recent': {
    holds: `The last search is no more than ${mostYears} years before the edition. An older one is asked about: half of reviews are out of date after five and a half years (Shojania and others, 2007).`,
    examples: [
      {
        in: 'review.yaml',
        ok: `${search('2019-06')}edition: { number: 1, date: 2024-06-01, next review: 2025-06-01 }\n`,
        notOk: `${search('2019-06')}edition: { number: 1, date: 2026-06-01, next review: 2027-06-01 }\n`,
        found: 'a last search of 2019-06, 7 years before the edition of 2026-06-01',
        expected: 'a search in the last 5 years',
        suggestion:
          'look for an update of the review; if there is none, say under `limitations` that newer studies are missing',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && (path.length === 0 || path[0] === 'edition'),
    *check({ review, written, data }) {
      const last = lastSearch(review);
      if (last === undefined) return;
      const { date } = data.edition;
      const before = beforeEdition(last, date);
      if (before.in === 'months' || !isLater(addYears(date, -mostYears), last)) return;
      yield {
        place: placeOf(written, ['search', 'last searched']),
        found: `a last search of ${last}, ${before.years} years before the edition of ${date}`,
        expected: `a search in the last ${mostYears} years`,
        suggestion:
          'look for an update of the review; if there is none, say under `limitations` that newer studies are missing',
        also: { ...placeOf(written, ['edition', 'date']), what: 'the day of the edition' },
      };
    },
  },
} satisfies ReviewRules;

function lastSearch({ search: { lastSearched } }: Review): string | undefined {
  return lastSearched && isReported(lastSearched) ? lastSearched.value : undefined;
}

/** Whether one date is later than another, as far as both are known: 2024-03 is not later than 2024. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

const addYears = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** When a work came out, as ISO 8601 has it, as far as the reference tells. */
function issuedOf(item: CslItem | undefined): string | undefined {
  const issued: CslDate | undefined = item?.issued;
  const [year, ...rest] = issued?.['date-parts'][0] ?? [];
  if (year === undefined || year === yearToDo) return undefined;
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
