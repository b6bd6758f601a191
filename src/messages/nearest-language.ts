import { nearest } from '../fault/nearest.ts';
import { type Language, languages, languageTags } from './language.ts';

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
