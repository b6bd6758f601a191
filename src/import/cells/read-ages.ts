import type { Cell } from '../table/table.ts';
import type { Read } from './read-count.ts';

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
