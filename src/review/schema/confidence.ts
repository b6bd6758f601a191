import * as z from 'zod';
import type { InLanguage } from '../paired/in-language.ts';
import { absences } from './absence.ts';
import { oneOf } from './scalars.ts';
import { name, text } from './texts.ts';
import { wordings } from './wording.ts';

const rating = z.strictObject({
  rating: oneOf(['high', 'moderate', 'low', 'very low'], 'The overall rating (GRADE-CERQual).'),
  'methodological limitations': text('The concerns about how the studies were done.', 'minor concerns'),
  coherence: text('The concerns about how well the finding fits the data of the studies.', 'no concerns'),
  adequacy: text('The concerns about how rich and how many the data are.', 'moderate concerns: four studies'),
  relevance: text('The concerns about how far the studies bear on the question.', 'no concerns'),
});

const ratedElsewhere = z
  .strictObject({
    'assessed with': name('What the review assessed it with.', 'GRADE', 'CINeMA'),
    where: text('Where its ratings stand.', 'Table 3 of the article, for each outcome'),
  })
  .meta({ description: 'The review assessed it, and its ratings are not repeated here.' });

/** How sure one can be of a finding itself, by the review's own assessment. */
export const confidence = z
  .union([
    absences['not assessed'],
    absences['not reported'],
    absences['not known'],
    absences['not applicable'],
    rating,
    ratedElsewhere,
  ])
  .register(wordings, {
    expected: '`{ not assessed: the reason }`, or `rating` with the four components of GRADE-CERQual',
    standIn: { 'not assessed': '…' },
  })
  .meta({
    id: 'confidence',
    description:
      'Confidence in the findings as the review assessed it: `rating` with the four components of GRADE-CERQual, or `assessed with` and `where` for another assessment. Else `not assessed`, `not reported`, `not known` or `not applicable`, with the reason. Never made up.',
  });

export type ConfidenceInput = InLanguage<z.infer<typeof confidence>>;
