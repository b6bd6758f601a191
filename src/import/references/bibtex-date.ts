import { months } from '../../review/months.ts';

/** A date as {@link readDate} takes it: in parts, or in the words that stand for it. */
export type WrittenDate =
  | { readonly 'date-parts': readonly (readonly number[])[] }
  | { readonly raw: string };

/**
 * When a work was published. biblatex has one `date`, a day or two of them (ISO 8601-2, as its manual has it in section 2.3.8); BibTeX has a
 * year and a month, beside which a day stands as people see fit: `5~jan`, `jan # "~5"`.
 *
 * @param parts texts without LaTeX; undefined where there is none
 * @returns undefined where nothing is said of it
 */
export function bibtexDate(parts: {
  readonly date: string | undefined;
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}): WrittenDate | undefined {
  const { date, year, month, day } = parts;
  if (date !== undefined) return fromIso(date) ?? { raw: date };
  if (year === undefined) return month === undefined ? undefined : { raw: month };
  const written = year.replace(/^[[(](\d{4})[\])]$/, '$1');
  if (!/^\d{4}$/.test(written)) return fromIso(written) ?? { raw: year };
  return { 'date-parts': datesOf(Number(written), month ?? '', day ?? '') };
}

/** 2019, 2019-05-12, 2019-05/2019-06, 2019-05-12T10:00; of a season (2019-21) and of an open end (2019/..) the year. */
function fromIso(text: string): WrittenDate | undefined {
  const ends = text.split('/').filter((end) => end !== '' && end !== '..');
  const parts = ends.map((end) => {
    const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(end) ?? [];
    if (year === undefined) return undefined;
    if (month === undefined || Number(month) > 12 || Number(month) === 0) return [Number(year)];
    return [Number(year), Number(month), ...(day === undefined ? [] : [Number(day)])];
  });
  if (parts.length === 0 || parts.length > 2) return undefined;
  const read = parts.filter((part) => part !== undefined);
  return read.length === parts.length ? { 'date-parts': read } : undefined;
}

/** As much of a month and a day as can be told: `may`, 5, `May–June`, `12~may`, `May 12`. */
function datesOf(year: number, month: string, day: string): readonly (readonly number[])[] {
  const words = month.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const named = words
    .filter((word) => /^\p{L}{3,}$/u.test(word))
    .map((word) => months.indexOf(word.slice(0, 3)) + 1)
    .filter((number) => number > 0);
  const numbers = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const [first, second] = named.length > 0 ? named : numbers.filter((number) => number <= 12);
  if (first === undefined || first === 0) return [[year]];
  if (second !== undefined && second > first && (named.length > 0 || /[-–/]/.test(month)))
    return [
      [year, first],
      [year, second],
    ];
  const onDay = /^\d{1,2}$/.test(day) ? Number(day) : named.length === 1 ? numbers[0] : undefined;
  return [onDay === undefined || onDay > 31 || onDay === 0 ? [year, first] : [year, first, onDay]];
}
