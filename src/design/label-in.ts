import type { Language } from '../messages/language.ts';
import type { Design } from './design.ts';

/** What a design says above the title of a document in a language, if it says anything. */
export const labelIn = ({ label }: Pick<Design, 'label'>, language: Language): string | undefined =>
  typeof label === 'object' ? label[language] : label;
