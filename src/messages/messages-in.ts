import { cached } from '../cache/cached.ts';
import type { Language } from '../language/language.ts';
import { type ReviewWords, usualWords } from '../review/review-words.ts';
import { cyOf } from './cy.ts';
import { enGbOf } from './en-gb.ts';
import type { Messages } from './messages.ts';

const all: Readonly<Record<Language, (words: ReviewWords) => Messages>> = { 'en-GB': enGbOf, cy: cyOf };

/**
 * The words that the program itself puts into a document of a language.
 *
 * @param words of the review for what it includes and finds; those of most reviews where it is about none
 */
export const messagesIn: (language: Language, words?: ReviewWords) => Messages = cached(
  { holds: 'messages', most: 50 },
  (language: Language, words: ReviewWords = usualWords): Messages => all[language](words),
  (language, words = usualWords) => JSON.stringify([language, words]),
);
