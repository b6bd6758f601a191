import { months } from '../../review/months.ts';

type Parts = readonly number[];

/** The parts of a date of CSL, in whichever form a program wrote it: year, month and day as far as they are there, one date or two. */
export function readDate(value: unknown): readonly Parts[] | undefined {
  if (typeof value === 'number' || typeof value === 'string') return fromText(String(value).trim());
  if (typeof value !== 'object' || value === null) return undefined;
  if ('date-parts' in value && Array.isArray(value['date-parts'])) {
    const dates = value['date-parts'].map(partsOf);
    if (dates.length > 0 && dates.length < 3 && dates.every((date) => date !== undefined)) return dates;
  }
  if ('raw' in value && typeof value.raw === 'string') return fromText(value.raw.trim());
  if ('literal' in value && typeof value.literal === 'string') return fromText(value.literal.trim());
  return undefined;
}

/**
 * The date of a work from its year and from further fields that say it in more detail, with a year or without: 2018 and `MAY 28`, 2016 and
 * `JAN-FEB`. What names another year is of another event, such as the online edition, and changes nothing.
 *
 * @returns the date, and those of the details that it took
 */
export function refinedDate(
  year: string,
  details: readonly string[],
): { readonly dates: readonly Parts[]; readonly from: readonly string[] } | undefined {
  let dates = readDate(year);
  if (dates === undefined) return undefined;
  const [[first = 0] = [], ...others] = dates;
  const from: string[] = [];
  for (const detail of details) {
    const more = readDate(detail) ?? readDate(`${first} ${detail}`);
    if (others.length > 0 || more === undefined || more.some(([other]) => other !== first)) continue;
    const [before = [], now = []] = [dates[0], more[0]];
    if (before.some((part, at) => now[at] !== undefined && part !== now[at])) continue;
    from.push(detail);
    if (now.length > before.length) dates = more;
  }
  return { dates, from };
}

function partsOf(parts: unknown): Parts | undefined {
  if (!Array.isArray(parts)) return undefined;
  const numbers = parts
    .slice(0, 3)
    .filter((part) => part !== null && part !== '')
    .map(Number);
  return isDate(numbers) ? numbers : undefined;
}

function fromText(text: string): readonly Parts[] | undefined {
  const inNumbers = yearFirst(text) ?? yearLast(text) ?? twoYears(text);
  if (inNumbers !== undefined) return inNumbers.every(isDate) ? inNumbers : undefined;
  return withNames(text);
}

/** 2019, 2019-05, 2019/05/12/, 2019-00-00, 20190512, 2019-05-12T10:00:00Z; in RIS anything may follow the third stroke: 2019///Spring. */
function yearFirst(text: string): readonly Parts[] | undefined {
  const found =
    /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})?(?:[-/.](?<day>\d{1,2})?)?)?(?:[-/][^\d]*|[T ]\d{1,2}:\d\d.*)?$/.exec(
      text,
    )?.groups ??
    /^(?<year>\d{4})\/(?<month>\d{1,2})?\/(?<day>\d{1,2})?\//.exec(text)?.groups ??
    /^(?<year>[12]\d{3})(?<month>\d\d)(?<day>\d\d)$/.exec(text)?.groups;
  if (found === undefined) return undefined;
  return [upToGap([found.year, found.month, found.day])];
}

/** 05/2018, 28.05.2018, 5/28/2018. Of 4/3/2018, which is in April or in March, the year. */
function yearLast(text: string): readonly Parts[] | undefined {
  const found = /^(?:(?<one>\d{1,2})[-/.])?(?<two>\d{1,2})[-/.](?<year>\d{4})$/.exec(text)?.groups;
  if (found === undefined) return undefined;
  const [year, one, two] = [Number(found.year), Number(found.one ?? 0), Number(found.two)];
  if (found.one === undefined) return [[year, two]];
  if (one > 12) return [[year, two, one]];
  if (two > 12) return [[year, one, two]];
  return [one === two ? [year, one, two] : [year]];
}

/** 2018–2020. */
function twoYears(text: string): readonly Parts[] | undefined {
  const [, from, to] = /^(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(text) ?? [];
  return from === undefined || Number(from) >= Number(to) ? undefined : [[Number(from)], [Number(to)]];
}

/** As far as they are there: a month of 00 is none. */
function upToGap(parts: readonly (string | undefined)[]): Parts {
  const numbers = parts.map((part) => Number(part ?? 0));
  const gap = numbers.indexOf(0);
  return gap === -1 ? numbers : numbers.slice(0, gap);
}

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/** What a date can hold beside months and numbers and is not printed: seasons, quarters, days of the week. */
const besides =
  /^(?:spr(?:ing)?|summer|sum|aut(?:umn)?|fall?|win(?:ter)?|q[1-4]|[1-4](?:st|nd|rd|th)|quarter|qtr|of|mon|tue|wed|thu|fri|sat|sun)$/i;

/** 2020 Feb 12, 12 February 2020, Feb. 2020, 2019 Nov-Dec, 3–5 September 2019, Winter 2018. */
function withNames(text: string): readonly Parts[] | undefined {
  const words = text
    .replace(/([a-z]{3})(?=\d)/gi, '$1 ')
    .split(/[\s,./–—-]+/)
    .filter((word) => word !== '');
  const [year, ...others] = words.filter((word) => /^\d{4}$/.test(word));
  const named = words
    .filter((word) => month.test(word))
    .map((word) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
  const days = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const counted = 1 + named.length + days.length + words.filter((word) => besides.test(word)).length;
  if (year === undefined || others.length > 0 || counted !== words.length) return undefined;
  const dates = datesOf(Number(year), named, days);
  return dates?.every(isDate) === true ? dates : undefined;
}

function datesOf(
  year: number,
  [month, last, ...more]: readonly number[],
  [day, until, ...further]: readonly number[],
): readonly Parts[] | undefined {
  if (month === undefined) return day === undefined ? [[year]] : undefined;
  if (more.length > 0 || further.length > 0) return undefined;
  // What runs from one year into the next says of neither month in which year it is.
  if (last !== undefined)
    return month < last
      ? [
          [year, month],
          [year, last],
        ]
      : [[year]];
  if (day === undefined) return [[year, month]];
  return until === undefined || until <= day
    ? [[year, month, day]]
    : [
        [year, month, day],
        [year, month, until],
      ];
}

function isDate([year, month = 1, day = 1]: Parts): boolean {
  return (
    year !== undefined &&
    Number.isInteger(year) &&
    year !== 0 &&
    Math.abs(year) < 10_000 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= 31
  );
}
