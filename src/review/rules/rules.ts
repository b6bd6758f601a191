import { agesAreARange } from './ages-are-a-range.ts';
import { citekeyResolves } from './citekey-resolves.ts';
import { countComesFromData } from './count-comes-from-data.ts';
import { countHasItsUnit } from './count-has-its-unit.ts';
import { countIsAboveZero } from './count-is-above-zero.ts';
import { countWithinWhole } from './count-within-whole.ts';
import { countsAgree } from './counts-agree.ts';
import { countsAreNotShares } from './counts-are-not-shares.ts';
import { countsAreNotTotalled } from './counts-are-not-totalled.ts';
import { dataHasKnownShape } from './data-has-known-shape.ts';
import { dateIsReal } from './date-is-real.ts';
import { factHasSource } from './fact-has-source.ts';
import { factsAgree } from './facts-agree.ts';
import { figureIsStated } from './figure-is-stated.ts';
import { flowAddsUp } from './flow-adds-up.ts';
import { gapIsFilled } from './gap-is-filled.ts';
import { idIsFolder } from './id-is-folder.ts';
import { idIsUnique } from './id-is-unique.ts';
import { indentIsEven } from './indent-is-even.ts';
import { keyIsKnown } from './key-is-known.ts';
import { keyIsPresent } from './key-is-present.ts';
import { keyIsUnique } from './key-is-unique.ts';
import { limitationIsAttributed } from './limitation-is-attributed.ts';
import { listNamesOnce } from './list-names-once.ts';
import { methodPartResolves } from './method-part-resolves.ts';
import { minutesAreStated } from './minutes-are-stated.ts';
import { nextReviewIsLater } from './next-review-is-later.ts';
import { partsSumToIncluded } from './parts-sum-to-included.ts';
import { quantityWordFits } from './quantity-word-fits.ts';
import { quotationCanBeFound } from './quotation-can-be-found.ts';
import { ratingIsAssessed } from './rating-is-assessed.ts';
import { referenceIsComplete } from './reference-is-complete.ts';
import { referenceIsSafe } from './reference-is-safe.ts';
import { retractionIsTold } from './retraction-is-told.ts';
import type { Rule } from './rule.ts';
import { sourceResolves } from './source-resolves.ts';
import { studyHasOwnReference, studyIsListedOnce } from './study-is-listed-once.ts';
import { subThemeResolves } from './sub-theme-resolves.ts';
import { textIsInOwnLanguage } from './text-is-in-own-language.ts';
import { textIsLimited } from './text-is-limited.ts';
import { textIsQuoted } from './text-is-quoted.ts';
import { textIsTranslated } from './text-is-translated.ts';
import { titleMarkupIsKnown } from './title-markup-is-known.ts';
import { translationSaysTheSame } from './translation-says-the-same.ts';
import { valueIsNotBlank } from './value-is-not-blank.ts';
import { wholeHoldsItsStudies } from './whole-holds-its-studies.ts';
import { wordIsNotAvoided } from './word-is-not-avoided.ts';
import { yamlIsReadable } from './yaml-is-readable.ts';

/** Everything that should hold in a review's data, from how it is written to what it says. */
export const rules: readonly Rule[] = [
  yamlIsReadable,
  indentIsEven,
  textIsQuoted,
  textIsLimited,
  keyIsUnique,
  keyIsKnown,
  keyIsPresent,
  valueIsNotBlank,
  dataHasKnownShape,
  gapIsFilled,
  idIsFolder,
  idIsUnique,
  listNamesOnce,
  sourceResolves,
  citekeyResolves,
  subThemeResolves,
  methodPartResolves,
  factHasSource,
  limitationIsAttributed,
  figureIsStated,
  studyIsListedOnce,
  studyHasOwnReference,
  countsAgree,
  wholeHoldsItsStudies,
  countIsAboveZero,
  countWithinWhole,
  partsSumToIncluded,
  flowAddsUp,
  agesAreARange,
  minutesAreStated,
  countComesFromData,
  countHasItsUnit,
  factsAgree,
  quotationCanBeFound,
  ratingIsAssessed,
  quantityWordFits,
  countsAreNotTotalled,
  countsAreNotShares,
  wordIsNotAvoided,
  textIsInOwnLanguage,
  translationSaysTheSame,
  textIsTranslated,
  dateIsReal,
  nextReviewIsLater,
  referenceIsComplete,
  referenceIsSafe,
  titleMarkupIsKnown,
  retractionIsTold,
];
