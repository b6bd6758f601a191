import { type ReviewWords, usualWords } from '../review/review-words.ts';
import { blocks } from './cy/blocks.ts';
import { html, index, pdf } from './cy/formats.ts';
import { nounsOf } from './cy/nouns.ts';
import { values } from './cy/values.ts';
import type { Messages } from './messages.ts';

/** Welsh, of a review in its own words. No Welsh speaker has checked it: docs/languages.md. */
export function cyOf(words: ReviewWords): Messages {
  const nouns = nounsOf(words);
  return { lang: 'cy', values: values(nouns), blocks: blocks(nouns), html, index: index(nouns), pdf };
}

/** The same of a review of studies with themes and sub-themes. */
export const cy: Messages = cyOf(usualWords);
