import type { Absence } from './fact.ts';

/** Whether a value of the model says that there is none, and why. */
export const isAbsence = (value: unknown): value is Absence =>
  typeof value === 'object' && value !== null && 'absent' in value && 'why' in value;
