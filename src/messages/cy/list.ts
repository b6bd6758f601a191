import { withoutMarks } from '../../marks/marks.ts';

/** A vowel, or a figure that is read with one: un, wyth, un ar ddeg. “W” is one before “y” alone: names with it are rarely Welsh. */
const vowel = /^[‘“(]?(?:[aeiouâêîôûäëïöáéíó]|w[yŷ]|[yŷ](?![aeiou])|ŵ|1(?!0|00)\d?(?!\d)|8\d?(?!\d))/iu;

/** A small letter that “a” changes. What begins with a capital is a name or a title, and stays as it is. */
const aspirated = /^[cpt](?!h)/u;

/** “a” before a consonant, “ac” before a vowel: “MEDLINE a Web of Science”, “oed ac iaith”, “cefnogaeth a pharch”. */
function and(next: string): string {
  if (vowel.test(withoutMarks(next))) return `ac ${next}`;
  return `a ${aspirated.test(next) ? `${next.slice(0, 1)}h${next.slice(1)}` : next}`;
}

export const list = (items: readonly string[]): string => {
  const last = items.at(-1);
  return items.length < 2 || last === undefined
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and(last)}`;
};
