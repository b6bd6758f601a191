import type { Cell } from '../table/table.ts';
import type { Read } from './read-count.ts';

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
  if (names.some((name) => /\s(?:and|&)\s/i.test(name) && !withAnd.test(name)))
    return { unclear: '“and” can join two countries or be in a name: put ; between countries' };
  return { is: [...new Set(names)] };
}
