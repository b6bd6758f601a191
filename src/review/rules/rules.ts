import type { Rules } from '../../fault/rule.ts';
import { appraisalRules } from './appraisal.ts';
import { attributeRules } from './attributes.ts';
import { bottomLineIsOneSentence } from './bottom-line-is-one-sentence.ts';
import { countComesFromData } from './count-comes-from-data.ts';
import { countHasItsUnit } from './count-has-its-unit.ts';
import { countryRules } from './countries.ts';
import { countRules } from './counts.ts';
import { countsAreNotShares } from './counts-are-not-shares.ts';
import { countsAreNotTotalled } from './counts-are-not-totalled.ts';
import { factsAgree } from './facts-agree.ts';
import { factRules } from './facts-are-stated.ts';
import { findingStandsOnce } from './finding-stands-once.ts';
import { flowAddsUp } from './flow-adds-up.ts';
import { gapIsFilled } from './gap-is-filled.ts';
import { gapAndPointRules } from './gaps-and-points.ts';
import { idRules } from './ids.ts';
import { listedStudyRules } from './listed-studies.ts';
import { nameRules } from './names-resolve.ts';
import { peopleRules } from './people.ts';
import { primaryStudyRules } from './primary-studies.ts';
import { quantityWordFits } from './quantity-word-fits.ts';
import { quotationCanBeFound } from './quotation-can-be-found.ts';
import { ratingIsAssessed } from './rating-is-assessed.ts';
import { referenceCapitalRules } from './reference-capitals.ts';
import { referenceDateRules } from './reference-dates.ts';
import { referenceRules } from './references.ts';
import type { ReviewRule } from './rule.ts';
import { shapeRules } from './shape.ts';
import { standingRules } from './standing.ts';
import { supportCanBeReached } from './support-can-be-reached.ts';
import { timeRules } from './times.ts';
import { translationRules } from './translations.ts';
import { wordIsNotAvoided } from './word-is-not-avoided.ts';

/** Everything that should hold in a review’s data, from how it is written to what it says. */
export const reviewRules: Rules<'data', ReviewRule> = {
  ...shapeRules,
  'gap-is-filled': gapIsFilled,
  ...idRules,
  ...nameRules,
  ...attributeRules,
  'finding-stands-once': findingStandsOnce,
  ...factRules,
  'bottom-line-is-one-sentence': bottomLineIsOneSentence,
  ...gapAndPointRules,
  'support-can-be-reached': supportCanBeReached,
  ...listedStudyRules,
  ...countRules,
  ...primaryStudyRules,
  'flow-adds-up': flowAddsUp,
  ...timeRules,
  ...peopleRules,
  ...countryRules,
  'count-comes-from-data': countComesFromData,
  'count-has-its-unit': countHasItsUnit,
  'facts-agree': factsAgree,
  'quotation-can-be-found': quotationCanBeFound,
  'rating-is-assessed': ratingIsAssessed,
  ...appraisalRules,
  ...standingRules,
  'quantity-word-fits': quantityWordFits,
  'counts-are-not-totalled': countsAreNotTotalled,
  'counts-are-not-shares': countsAreNotShares,
  'word-is-not-avoided': wordIsNotAvoided,
  ...translationRules,
  ...referenceRules,
  ...referenceDateRules,
  ...referenceCapitalRules,
};
