/** Before it hardly any work was printed that a review cites. */
export const oldestYear = 1500;

/** Works come out with a date ahead of the day on which they can be read; more than two years ahead none does. */
export const yearsAhead = 2;

/** Whether a work can be of a year: from {@link oldestYear} to the last year that is asked for. */
export const isPlausibleYear = (year: number, latest: number): boolean =>
  year >= oldestYear && year <= latest;
