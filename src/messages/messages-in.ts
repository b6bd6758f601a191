import type { Language } from '../language/language.ts';
import { cy } from './cy.ts';
import { enGb } from './en-gb.ts';
import type { Messages } from './messages.ts';

const all: Readonly<Record<Language, Messages>> = { 'en-GB': enGb, cy };

/** The words that the program itself puts into a document of a language. */
export const messagesIn = (language: Language): Messages => all[language];
