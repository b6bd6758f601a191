import type { CslItem } from '../../citation/csl-item.ts';
import { unusedDates, unusedTexts } from '../../citation/csl-variables.ts';
import type { ReferenceInput } from './reference-schema.ts';

/** A reference as it is formatted: under today’s names of variables, and without what no reference list prints. */
export function cslItemOf({
  event,
  journalAbbreviation,
  categories: _categories,
  custom: _custom,
  ...item
}: ReferenceInput): CslItem {
  const kept = { ...item };
  for (const field of [...unusedTexts, ...unusedDates]) Reflect.deleteProperty(kept, field);
  return {
    ...kept,
    ...(event === undefined || item['event-title'] !== undefined ? {} : { 'event-title': event }),
    ...(journalAbbreviation === undefined || item['container-title-short'] !== undefined
      ? {}
      : { 'container-title-short': journalAbbreviation }),
  };
}
