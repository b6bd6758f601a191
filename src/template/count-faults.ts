import { cached } from '../cache/cached.ts';
import type { Language } from '../messages/language.ts';
import type { Review } from '../review/review.ts';
import { countInData } from '../review/rules/count-in-data.ts';
import { type TypedCount, typedCounts } from '../review/rules/typed-counts.ts';
import type { Said } from './evidence-faults.ts';

/**
 * Counts of studies, participants and themes that are typed into a text of a template, which serves every review and every
 * edition. “One study can support several sub-themes” counts nothing.
 */
export function countFaults(markdown: string, review: Review, language: Language): readonly Said[] {
  return typedIn(markdown, language).flatMap((count) => {
    if (count.value === undefined || count.noun !== 'of reviews' || (count.value === 1 && count.inWords))
      return [];
    const directive = countInData(count, review, { markdown, path: '' });
    return [
      {
        rule: 'count-comes-from-data',
        offset: count.offset,
        length: count.text.length,
        found: `‘${count.text.replaceAll(/\s+/g, ' ')}’, typed`,
        expected: `the count from the data, such as \`:value[${examples[count.unit]}]\``,
        suggestion: directive && `write \`${directive}\``,
      },
    ];
  });
}

/** Counts are looked for in each paragraph and head once. */
const typedIn = cached(
  { holds: 'typed counts of templates', most: 400, lasts: true },
  (markdown: string, language: Language) => typedCounts(markdown, language),
  (markdown, language) => `${language} ${markdown}`,
);

const examples: Readonly<Record<TypedCount['unit'], string>> = {
  study: 'studies.included',
  participant: 'participants.total',
  theme: 'themes',
  'sub-theme': 'sub-themes',
};
