import { isPartOfTheWorld } from '../review/parts-of-the-world.ts';
import type { Cell } from './table/table.ts';

/** Text as it can stand in a message or a note: on one line, without control characters. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();

/** A number of people, or why a person must look at what stands there. */
export type Read<Value> = { readonly is: Value } | { readonly unclear: string };

/**
 * Reads a number of people: 24, n = 24, 24 participants, 1,204, 1 204. What could be two numbers, or is more or less than a number, is unclear.
 *
 * @param commaIsPoint whether a comma may stand where English has a point
 */
export function readCount({ text, kind }: Pick<Cell, 'text' | 'kind'>, commaIsPoint: boolean): Read<number> {
  if (kind === 'date') return { unclear: 'it is a date' };
  if (kind === 'share' || text.endsWith('%')) return { unclear: 'it is a share, not a number of people' };
  if (kind === 'unknown') return { unclear: 'it is a formula without a value' };
  const number =
    /^(?:n\s*=\s*)?(?<number>\d[\d.,\s’']*)(?: ?(?:participants|people|adults|persons))?$/iu.exec(text)
      ?.groups?.number;
  if (number === undefined) return { unclear: 'it is not a number alone' };
  // Programs for statistics write whole numbers so.
  const digits = number.trim().replace(/^(\d+)[.,]0$/, '$1');
  if (/^\d{1,9}$/.test(digits))
    return Number(digits) > 0 ? { is: Number(digits) } : { unclear: 'no study has 0 participants' };
  if (/^\d+[.,]\d+$/.test(digits) && (commaIsPoint || !/^\d{1,3},\d{3}$/.test(digits)))
    return { unclear: 'it can be read as a fraction or with a sign for thousands' };
  if (!/^\d{1,3}(?:(?:,\d{3}){1,2}|(?:[\s’']\d{3}){1,2})$/u.test(digits))
    return { unclear: 'it is not one whole number' };
  return { is: Number(digits.replaceAll(/\D/g, '')) };
}

/** Reads a year: 2019, 2019a, 2019.0 and a date in it. */
export const readYear = ({ text }: Pick<Cell, 'text'>): string | undefined =>
  /^\(?(?<year>(?:1[5-9]|20)\d{2})(?:[a-z]|\.0|[-–/].*)?\)?$/.exec(text)?.groups?.year ??
  /^(?:.*[\s./-])(?<year>(?:19|20)\d{2})$/.exec(text)?.groups?.year;

export interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Reads ages from the youngest to the oldest: 18–75, 18 to 75 years, aged 18-75. A mean or a single age is no such range. */
export function readAges({ text, kind }: Pick<Cell, 'text' | 'kind'>): Read<Ages> {
  if (kind === 'date') return { unclear: 'the spreadsheet has made a date of it' };
  if (kind === 'share' || kind === 'unknown') return { unclear: 'it is no range of ages' };
  const found =
    /^(?:range:?\s*|aged?:?\s*)?(?<from>\d{1,3})\s*(?:years?)?\s*(?:-|–|—|−|to)\s*(?<to>\d{1,3})\s*(?:y|yrs?|years?(?: old)?)?\.?$/i.exec(
      text,
    )?.groups;
  if (found === undefined) return { unclear: 'it is not one range such as 18–75' };
  const [from, to] = [Number(found.from), Number(found.to)];
  return from <= to && to <= 120
    ? { is: { from, to } }
    : { unclear: 'it does not run from a lower age to a higher' };
}

export interface MiddleAge {
  readonly years: number;
  /** The standard deviation, in years. */
  readonly sd?: number;
}

/**
 * Reads a mean or median age: 34.5, 34.5 years, 34.5 (SD 8.1), M = 34.5, SD = 8.1. A number after ± or in brackets alone can be a standard deviation, a
 * standard error or half an interval, and is unclear.
 */
export function readMiddleAge({ text, kind }: Pick<Cell, 'text' | 'kind'>): Read<MiddleAge> {
  if (kind === 'date' || kind === 'share' || kind === 'unknown') return { unclear: 'it is no age in years' };
  const found =
    /^(?:(?:mean|median|average|mdn|m)\b\.?(?: age)?\s*[=:]?\s*)?(?<years>\d{1,3}(?:\.\d+)?)\s*(?:y|yrs?|years?(?: old)?)?\s*(?:[;,]?\s*[([]?\s*S\.?D\.?\s*[=:]?\s*(?<sd>\d{1,2}(?:\.\d+)?)\s*(?:y|yrs?|years?)?\s*[)\]]?)?\.?$/i.exec(
      text,
    )?.groups;
  if (found === undefined) return { unclear: 'it is not one age such as 34.5, or 34.5 (SD 8.1)' };
  const years = Number(found.years);
  if (years === 0 || years > 120) return { unclear: 'nobody is of such an age' };
  return { is: { years, ...(found.sd === undefined ? {} : { sd: Number(found.sd) }) } };
}

/** Countries whose names hold an “and” (ISO 3166-1). */
const withAnd =
  /^(?:antigua and barbuda|bosnia and herzegovina|(?:saint|st\.?) kitts and nevis|(?:saint|st\.?) vincent and the grenadines|são tomé and príncipe|sao tome and principe|trinidad and tobago)$/i;

/** Reads countries with a semicolon, comma, slash or line break between them. Whether “and” joins two or is in a name is unclear. */
export function readCountries({ text, kind }: Pick<Cell, 'text' | 'kind'>): Read<readonly string[]> {
  if (kind !== 'text') return { unclear: 'it is no name of a country' };
  const names = text
    .split(/[;,/\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 || names.some((name) => !/^\p{L}[\p{L}\p{M}\s.'’()-]*(?:&[\p{L}\s]+)?$/u.test(name)))
    return { unclear: 'it holds more than names of countries' };
  if (names.some((name) => /\s(?:and|&)\s/i.test(name) && !withAnd.test(name) && !isPartOfTheWorld(name)))
    return { unclear: '“and” can join two countries or be in a name: put ; between countries' };
  return { is: [...new Set(names)] };
}

const marks = /^(?:x|✓|✔|☑|☒|●|•|y|yes|true|1(?:\.0)?)$/i;
const noMarks = /^(?:n|no|false|0(?:\.0)?|☐|[-–—])$/i;

/** Whether a cell marks its study: an x, a tick, yes or 1; no, 0 or a dash say that it does not. Undefined for all else. */
export function readMark({ text, kind }: Pick<Cell, 'text' | 'kind'>): boolean | undefined {
  if (kind === 'date' || kind === 'share' || kind === 'unknown') return undefined;
  if (marks.test(text)) return true;
  return noMarks.test(text) ? false : undefined;
}
