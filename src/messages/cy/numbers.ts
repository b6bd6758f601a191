/** A comma divides thousands from 10,000 on, as in English. */
export const figures = (n: number): string =>
  n < 10_000 ? String(n) : String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
