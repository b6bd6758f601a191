import { nearest } from '../fault/nearest.ts';

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

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag);

export const languageTags: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** The same made for each of them. */
export const inEachLanguage = <Made>(
  make: (language: Language) => Made,
): Readonly<Record<Language, Made>> => ({
  'en-GB': make('en-GB'),
  cy: make('cy'),
});

/** The language that somebody meant who wrote `cy-GB`, `Welsh` or `Cymreag`. */
export function nearestLanguage(written: string): Language | undefined {
  const [primary] = written.toLowerCase().split('-');
  // Two letters are near any other two.
  const near = written.length < 4 ? undefined : nearest(written, languageTags.flatMap(namesOf));
  return languageTags.find(
    (tag) => tag.split('-')[0] === primary || (near !== undefined && namesOf(tag).includes(near)),
  );
}

const namesOf = (tag: Language): readonly string[] => [tag, languages[tag].own, languages[tag].english];
