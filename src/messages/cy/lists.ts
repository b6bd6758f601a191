import { joined, type Phrase, phrase, wordsAlone } from '../../language/phrase.ts';

/** A vowel, or a figure that is read with one: un, wyth, un ar ddeg. “W” is one before “y” alone: names with it are rarely Welsh. */
const vowel = /^[‘“(]?(?:[aeiouâêîôûäëïöáéíó]|w[yŷ]|[yŷ](?![aeiou])|ŵ|1(?!0|00)\d?(?!\d)|8\d?(?!\d))/iu;

/** A small letter that “a” changes. What begins with a capital is a name or a title, and stays as it is. */
const aspirated = /^[cpt](?!h)/u;

/** “a” before a consonant, “ac” before a vowel: “MEDLINE a Web of Science”, “oed ac iaith”, “cefnogaeth a pharch”. */
function and(next: Phrase): Phrase {
  if (vowel.test(wordsAlone(next))) return phrase`ac ${next}`;
  const isAspirated = typeof next === 'string' && aspirated.test(next);
  return phrase`a ${isAspirated ? `${next.slice(0, 1)}h${next.slice(1)}` : next}`;
}

export function list(items: readonly string[]): string;
export function list(items: readonly Phrase[]): Phrase;
export function list(items: readonly Phrase[]): Phrase {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : phrase`${joined(items.slice(0, -1), ', ')} ${and(last)}`;
}
