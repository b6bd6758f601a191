import { delimiters } from './delimiters.ts';

/** The locale's “a” (Welsh for “and”), which is “ac” before a vowel: what follows is known only when citeproc-js is done. */
const joint = `a${delimiters.joint}`;

/** A Welsh locale whose “a” is found again in what citeproc-js makes. */
export const withFoundJoints = (locale: string): string =>
  locale.replace(/(<term name="and"[^>]*>)a(?=<)/g, (_, term: string) => term + joint);

const beforeVowel = new RegExp(
  `${joint}(?=\\s+(?:${delimiters.open}[^${delimiters.named}]*${delimiters.named})*(?:[aeiou]|\\p{L}\\p{M}))`,
  'giu',
);

/** Text in which each “a” has the form that stands before the next word: “Bark a Cole”, “Bark ac Evans”. */
export const withJoints = (text: string): string =>
  text.includes(delimiters.joint)
    ? text.replaceAll(beforeVowel, 'ac').replaceAll(delimiters.joint, '')
    : text;
