import type { Language } from '../language/language.ts';

/** What CSL’s locales are called. That of each language lies beside this file: `locale-cy.xml`. */
export const localeNames: Readonly<Record<Language, string>> = { 'en-GB': 'en-GB', cy: 'cy-GB' };
