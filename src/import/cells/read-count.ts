import type { Cell } from '../table/table.ts';

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
  const digits = number.trim();
  if (/^\d{1,9}$/.test(digits))
    return Number(digits) > 0 ? { is: Number(digits) } : { unclear: 'no study has 0 participants' };
  if (/^\d+[.,]\d+$/.test(digits) && (commaIsPoint || !/^\d{1,3},\d{3}$/.test(digits)))
    return { unclear: 'it can be read as a fraction or with a sign for thousands' };
  if (!/^\d{1,3}(?:(?:,\d{3}){1,2}|(?:[\s’']\d{3}){1,2})$/u.test(digits))
    return { unclear: 'it is not one whole number' };
  return { is: Number(digits.replaceAll(/\D/g, '')) };
}
