import type { Confidence } from '../review.ts';
import type { ConfidenceInput } from '../schema/confidence.ts';

export function resolveConfidence(input: ConfidenceInput): Confidence {
  if ('not assessed' in input) return { notAssessed: input['not assessed'] };
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
