import { isAbsence } from './is-absence.ts';
import type { Absence, Review } from './review.ts';

/** Where a review neither appraised its studies nor rated its findings: why it did not appraise them. Documents then say both in one place. */
export function appraisedNorRated({
  appraisal,
  confidence,
  themes,
}: Pick<Review, 'appraisal' | 'confidence' | 'themes'>): Absence | undefined {
  const isRated = themes.some(({ findings }) => findings.some((finding) => finding.confidence !== undefined));
  const value = appraisal?.value;
  if (isRated || !isAbsence(confidence) || !isAbsence(value)) return undefined;
  return value.absent === 'not done' || value.absent === 'not assessed' ? value : undefined;
}
