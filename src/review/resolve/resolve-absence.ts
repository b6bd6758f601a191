import type { Absence } from '../review.ts';
import { type AbsenceInput, absenceKinds } from '../schema/absence.ts';

/** Whether data say that there is no value, and why. */
export const isAbsenceInput = (input: unknown): input is AbsenceInput =>
  typeof input === 'object' && input !== null && absenceKinds.some((kind) => Object.hasOwn(input, kind));

export function resolveAbsence(input: AbsenceInput): Absence {
  if ('not reported' in input) return { absent: 'not reported', why: input['not reported'] };
  if ('not known' in input) return { absent: 'not known', why: input['not known'] };
  if ('not done' in input) return { absent: 'not done', why: input['not done'] };
  if ('not applicable' in input) return { absent: 'not applicable', why: input['not applicable'] };
  return { absent: 'not assessed', why: input['not assessed'] };
}
