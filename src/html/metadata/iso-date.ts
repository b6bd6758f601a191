import type { CslDate } from '../../citation/csl-item.ts';

/** The first day, month or year of a CSL date as ISO 8601. */
export function isoDate({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
