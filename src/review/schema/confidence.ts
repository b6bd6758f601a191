import * as z from 'zod';
import type { InLanguage } from '../paired/in-language.ts';
import { oneOf } from './scalars.ts';
import { text } from './texts.ts';
import { wordings } from './wording.ts';

const rating = z.strictObject({
  rating: oneOf(['high', 'moderate', 'low', 'very low'], 'The overall rating (GRADE-CERQual).'),
  'methodological limitations': text('The concerns about how the studies were done.', 'minor concerns'),
  coherence: text('The concerns about how well the finding fits the data of the studies.', 'no concerns'),
  adequacy: text('The concerns about how rich and how many the data are.', 'moderate concerns: four studies'),
  relevance: text('The concerns about how far the studies bear on the question.', 'no concerns'),
});

const notAssessed = z.strictObject({
  'not assessed': text('Why there is no rating.', 'the review did not appraise its studies'),
});

/** How sure one can be of a finding itself, by the review's own assessment. */
export const confidence = z
  .union([notAssessed, rating])
  .register(wordings, {
    expected: '`{ not assessed: the reason }`, or `rating` with the four components of GRADE-CERQual',
    standIn: { 'not assessed': '…' },
  })
  .meta({
    id: 'confidence',
    description:
      'Confidence in the findings as the review assessed it (GRADE-CERQual), or that it did not. Never made up.',
  });

export type ConfidenceInput = InLanguage<z.infer<typeof confidence>>;
