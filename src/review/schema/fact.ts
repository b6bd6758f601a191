import * as z from 'zod';
import { type AbsenceInput, type AbsenceKind, orAbsent } from './absence.ts';
import { type ProvenanceInput, provenance } from './provenance.ts';
import { wordings } from './wording.ts';

/**
 * A value alone, a value with its own source, or that there is none.
 *
 * @param others why there can be none, beside that it is not reported and not known, which any fact can be
 */
export function fact<Value extends z.ZodType>(
  value: Value,
  description: string,
  ...others: readonly Exclude<AbsenceKind, 'not reported' | 'not known'>[]
) {
  const stated = z
    .strictObject({ is: value, ...provenance() })
    .meta({ description: 'The value, with a source of its own.' });
  return orAbsent(
    [value, stated],
    ['not reported', 'not known', ...others],
    wordings.get(value)?.expected ?? 'a value',
    description,
    wordings.get(value)?.suggest,
  );
}

/** One member at least. */
export const listOf = <Member extends z.ZodType>(member: Member, expected: string) =>
  z.array(member).min(1).register(wordings, { expected });

export type FactInput<Value> = Value | ({ readonly is: Value } & ProvenanceInput) | AbsenceInput;
