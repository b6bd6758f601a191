/** How long something was before another day, in whole months or years; years alone where no more is known of it. */
export type Before =
  | { readonly in: 'months'; readonly months: number }
  /** `more`: and some months. */
  | { readonly in: 'years'; readonly years: number; readonly more: boolean }
  /** Of years of the calendar. */
  | { readonly in: 'calendar years'; readonly years: number };

/** As many months over a number of years are still called that number. */
const fewMonths = 2;

/**
 * How long before the day of an edition a day, a month or a year was: a day of the calendar of which nobody asks the clock.
 *
 * @param date ISO 8601, of a day, a month or a year
 * @param edition ISO 8601, of a day
 */
export function beforeEdition(date: string, edition: string): Before {
  const [year = 0, month, day] = date.split('-').map(Number);
  const [ofYear = 0, ofMonth = 1, ofDay = 1] = edition.split('-').map(Number);
  if (month === undefined) return { in: 'calendar years', years: ofYear - year };
  const begun = day !== undefined && day > ofDay ? 1 : 0;
  const months = (ofYear - year) * 12 + ofMonth - month - begun;
  if (months < 24) return { in: 'months', months };
  return { in: 'years', years: Math.floor(months / 12), more: months % 12 > fewMonths };
}
