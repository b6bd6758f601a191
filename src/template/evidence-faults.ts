import { type Breach, type Fault, faultAgainst } from '../fault/fault.ts';
import type { RuleId } from '../fault/rule-ids.ts';
import type { Language } from '../messages/language.ts';
import type { Review } from '../review/review.ts';
import { saidOfShare, sharesOfCounts } from '../review/rules/counts-are-not-shares.ts';
import { saidOfTotal, totalsOfCounts } from '../review/rules/counts-are-not-totalled.ts';
import { misfitQuantities, saidOfQuantity } from '../review/rules/quantity-word-fits.ts';
import { ratingsInWords, saidOfRating } from '../review/rules/rating-is-assessed.ts';
import { avoidedWords, saidOfAvoided } from '../review/rules/word-is-not-avoided.ts';
import { countFaults } from './count-faults.ts';
import type { Template } from './template.ts';
import { textsOfTemplate } from './texts-of-template.ts';
import { typedNumbers } from './typed-numbers.ts';

/** Something said of a stretch of a text. */
export interface Said extends Omit<Breach, 'place'> {
  readonly rule: RuleId;
  readonly offset: number;
  readonly length: number;
}

/** What a template’s own text may not say of the evidence: counts, shares, sums and other numbers that are typed there. */
export function evidenceFaults(template: Template, review: Review): readonly Fault[] {
  return textsOfTemplate(template).flatMap(({ markdown, placeAt }) =>
    told(markdown, review, template.language).map(({ rule, offset, length, ...said }) =>
      faultAgainst(rule, { place: placeAt(offset, length), ...said }),
    ),
  );
}

/** A number within something else that is told is not told once more. */
function told(text: string, review: Review, language: Language): readonly Said[] {
  const said: Said[] = [
    ...sharesOfCounts(text, review, language).map(
      (share): Said => ({
        rule: 'counts-are-not-shares',
        offset: share.offset,
        length: share.text.length,
        ...saidOfShare(share),
      }),
    ),
    ...totalsOfCounts(text).map(
      (total): Said => ({
        rule: 'counts-are-not-totalled',
        offset: total.offset,
        length: total.text.length,
        ...saidOfTotal(total),
      }),
    ),
    ...misfitQuantities(text, review, language).map(
      (misfit): Said => ({
        rule: 'quantity-word-fits',
        offset: misfit.offset,
        length: misfit.text.length,
        ...saidOfQuantity(misfit),
      }),
    ),
    ...ratingsInWords(text, review).map(
      (rating): Said => ({
        rule: 'rating-is-assessed',
        offset: rating.offset,
        length: rating.text.length,
        ...saidOfRating(rating),
      }),
    ),
    ...countFaults(text, review, language),
    ...avoidedWords(text, review).map(
      (word): Said => ({
        rule: 'word-is-not-avoided',
        offset: word.offset,
        length: word.text.length,
        ...saidOfAvoided(word),
      }),
    ),
  ];
  const within = (at: number): boolean =>
    said.some(({ offset, length }) => at >= offset && at < offset + length);
  const numbers = typedNumbers(text, language).filter(({ offset }) => !within(offset));
  return [
    ...said,
    ...numbers.map(
      ({ offset, text: number }): Said => ({
        rule: 'template-has-no-number',
        offset,
        length: number.length,
        found: `‘${number.trim()}’, a number typed into a template`,
        expected: 'the figure from the data, as `:value[…]`, or a mark that it is no evidence',
        suggestion: `for a number that is no evidence write \`:not-evidence[${number.trim()}]\``,
      }),
    ),
  ];
}
