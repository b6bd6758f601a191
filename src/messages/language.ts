/**
 * The languages that Brevier has words in, as BCP 47 writes them, each with its own name and its English one.
 * A document is in one of them.
 */
export const languages = {
  'en-GB': { own: 'English', english: 'English' },
  cy: { own: 'Cymraeg', english: 'Welsh' },
} as const;

export type Language = keyof typeof languages;

/** Of documents and data that say none. */
export const defaultLanguage: Language = 'en-GB';

export const languageTags: readonly Language[] = ['en-GB', 'cy'];

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag);
