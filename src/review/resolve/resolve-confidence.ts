import type { Confidence } from '../review.ts';
import type { ConfidenceInput } from '../schema/confidence.ts';
import { isAbsenceInput, resolveAbsence } from './resolve-absence.ts';

export function resolveConfidence(input: ConfidenceInput): Confidence {
  if (isAbsenceInput(input)) return resolveAbsence(input);
  if ('where' in input) return { assessedWith: input['assessed with'], where: input.where };
  if ('by' in input) {
    const { rating, by, reasons } = input;
    return { rating, by, ...(reasons === undefined ? {} : { reasons }) };
  }
  return {
    rating: input.rating,
    methodologicalLimitations: input['methodological limitations'],
    coherence: input.coherence,
    adequacy: input.adequacy,
    relevance: input.relevance,
  };
}
