import { unaccented } from '../make-id.ts';

/** Words that say nothing of what a column holds. */
const empty = new Set([
  ...[
    'of',
    'the',
    'a',
    'an',
    'in',
    'for',
    'and',
    'or',
    'to',
    'was',
    'were',
    'which',
    'by',
    'from',
    'at',
    'on',
  ],
  // What is left of “author(s)” and “country(ies)”.
  ...['s', 'es', 'y', 'ies'],
]);

/**
 * The words of a heading, each once, in small letters and in the singular, whatever stands between them and in whatever order:
 * `Year_of-Publication`, `yearPublication` and `Publication year` all have `publication` and `year`.
 */
export function headingWords(heading: string): ReadonlySet<string> {
  const words = unaccented(heading)
    .replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})/g, ' ')
    .toLowerCase()
    .replaceAll('#', ' number ')
    .replaceAll(/\bno\b\.?|\bnr\b\.?/g, ' number ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !empty.has(word));
  return new Set(words.map(singular));
}

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^siu]s$/.test(word)
      ? word.slice(0, -1)
      : word;

/** What stands before the name of a sub-theme in a heading that says that it is one: `Theme: Company`, `theme_company`. */
export const headingOfTheme = /^(?:sub[-_\s]?)?theme[\s_:–—-]+(?=\p{L})/iu;
