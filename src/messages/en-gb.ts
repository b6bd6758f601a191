import { type ReviewWords, usualWords } from '../review/review-words.ts';
import { blocks } from './en-gb/blocks.ts';
import { html, index, pdf } from './en-gb/formats.ts';
import { nounsOf } from './en-gb/nouns.ts';
import { values } from './en-gb/values.ts';

/** British English, which says by its shape what every language has to say, section by section; of a review in its own words. */
export function enGbOf(words: ReviewWords) {
  const nouns = nounsOf(words);
  return { lang: 'en-GB', values: values(nouns), blocks: blocks(nouns), html, index, pdf } as const;
}

/** The same of a review of studies with themes and sub-themes. */
export const enGb = enGbOf(usualWords);
