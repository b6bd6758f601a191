/** Dates as day, month and year in words, from ISO 8601 dates of a day, a month or a year. */
export interface Dates {
  /** “24 November 2026”, or less where less is known. */
  date(iso: string): string;
  /** “November 2026”. */
  month(iso: string): string;
}

/** @param names of the months, from January */
export function datesWith(names: readonly string[]): Dates {
  const month = (iso: string): string => {
    const [year = '', m] = iso.split('-');
    return m === undefined ? year : `${names[Number(m) - 1] ?? m} ${year}`;
  };
  return {
    month,
    date: (iso) => {
      const day = iso.split('-')[2];
      return day === undefined ? month(iso) : `${Number(day)} ${month(iso)}`;
    },
  };
}
