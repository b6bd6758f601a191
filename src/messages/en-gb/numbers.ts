const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number below ten as a word. */
export const words = (n: number): string => (n < 10 && n > 0 ? (numberWords[n] ?? String(n)) : figures(n));

/** A thin group separator is left out below 10,000, as in British usage. */
export const figures = (n: number): string =>
  n < 10_000 ? String(n) : String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
