import type * as z from 'zod';
import type { AbsenceKind } from '../review.ts';
import { absenceKinds } from '../schema/absence.ts';
import type { Path } from '../yaml/written.ts';
import { knownKeys } from './schema-at.ts';

/** Why there can be no value at a place; none where there has to be one. */
export function possibleAbsences(schema: z.core.$ZodType, path: Path): readonly AbsenceKind[] {
  const keys = knownKeys(schema, path, []);
  return absenceKinds.filter((kind) => keys.includes(kind));
}
