import { cached } from '../cache/cached.ts';
import { type Breach, type Fault, faultAgainst } from '../fault/fault.ts';
import type { RuleId } from '../fault/rule-ids.ts';
import type { Language } from '../language/language.ts';
import type { Review } from '../review/review.ts';
import type { ReviewWords } from '../review/review-words.ts';
import { countInData } from '../review/rules/count-in-data.ts';
import { saidOfShare, sharesOfCounts } from '../review/rules/counts-are-not-shares.ts';
import { saidOfTotal, totalsOfCounts } from '../review/rules/counts-are-not-totalled.ts';
import { misfitQuantities, saidOfQuantity } from '../review/rules/quantity-word-fits.ts';
import { ratingsInWords, saidOfRating } from '../review/rules/rating-is-assessed.ts';
import { type TypedCount, typedCounts } from '../review/rules/typed-counts.ts';
import { avoidedWords, saidOfAvoided } from '../review/rules/word-is-not-avoided.ts';
import type { Template } from './template.ts';
import { textsOfTemplate } from './texts-of-template.ts';
import { typedNumbers } from './typed-numbers.ts';

/** Something said of a stretch of a text. */
interface Said extends Omit<Breach, 'place'> {
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
  const said: readonly Said[] = [
    ...sharesOfCounts(text, review, language).map((share) =>
      saidOf('counts-are-not-shares', share, saidOfShare(share)),
    ),
    ...totalsOfCounts(text, review, language).map((total) =>
      saidOf('counts-are-not-totalled', total, saidOfTotal(total)),
    ),
    ...misfitQuantities(text, review, language).map((misfit) =>
      saidOf('quantity-word-fits', misfit, saidOfQuantity(misfit)),
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
    ...avoidedWords(text, review).map((word) => saidOf('word-is-not-avoided', word, saidOfAvoided(word))),
  ];
  const within = (at: number): boolean =>
    said.some(({ offset, length }) => at >= offset && at < offset + length);
  const numbers = typedNumbers(text, language).filter(({ offset }) => !within(offset));
  return [
    ...said,
    ...numbers.map((number) =>
      saidOf('template-has-no-number', number, {
        found: `‘${number.text.trim()}’, a number typed into a template`,
        expected:
          'the figure from the data, as `:value[…]`, or `:not-evidence[…]` around a number that is not evidence',
        suggestion: `for a number that is not evidence, write \`:not-evidence[${number.text.trim()}]\``,
      }),
    ),
  ];
}

const saidOf = (
  rule: RuleId,
  { offset, text }: { readonly offset: number; readonly text: string },
  said: Omit<Breach, 'place'>,
): Said => ({ rule, offset, length: text.length, ...said });

/**
 * Counts of studies, participants and themes that are typed into a text of a template, which serves every review and every
 * edition. “One study can support several sub-themes” counts nothing.
 */
function countFaults(markdown: string, review: Review, language: Language): readonly Said[] {
  return typedIn(markdown, language, review.words).flatMap((count) => {
    if (count.value === undefined || count.noun !== 'of reviews' || (count.value === 1 && count.inWords))
      return [];
    const directive = countInData(count, review, { markdown, path: '' });
    const said = {
      found: `‘${count.text.replaceAll(/\s+/g, ' ')}’, typed`,
      expected: `the count from the data, such as \`:value[${examples[count.unit]}]\``,
      suggestion: directive && `write \`${directive}\``,
    };
    return [saidOf('count-comes-from-data', count, said)];
  });
}

/** Counts are looked for in each paragraph and head once. */
const typedIn = cached(
  { holds: 'typed counts of templates', most: 400, lasts: true },
  (markdown: string, language: Language, words: ReviewWords) =>
    typedCounts(markdown, language, undefined, words),
  (...given) => JSON.stringify(given),
);

const examples: Readonly<Record<TypedCount['unit'], string>> = {
  study: 'studies.included',
  participant: 'participants.total',
  theme: 'themes',
  'sub-theme': 'sub-themes',
  'primary study': 'primary-studies.total',
};
