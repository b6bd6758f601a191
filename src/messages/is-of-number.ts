import type { AbsenceKind } from '../review/review.ts';

/** Whether it is a number alone that is missing, and not what it would count: of what nobody did there is nothing to count. */
export const isOfNumber = (kind: AbsenceKind): boolean => kind === 'not reported' || kind === 'not known';
