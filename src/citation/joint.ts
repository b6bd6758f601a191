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

/** The name of a group, of which what separates it from others is found again. */
export const apart = (name: string): string => `${delimiters.group}${name}${delimiters.group}`;

/** The comma on either side of a group; the one before “editors” and “et al.” stays. */
const besideGroup = new RegExp(
  `${delimiters.group}, ${delimiters.group}|, ${delimiters.group}|${delimiters.group}, (?=\\p{Lu})`,
  'gu',
);

/**
 * Text in which a semicolon separates a group from whoever stands beside it, as NLM has it: “Moss P; RECOVERY Group” (Citing Medicine, chapter 1,
 * “Author”).
 */
const withGroupsApart = (text: string): string =>
  text.includes(delimiters.group)
    ? text.replaceAll(besideGroup, '; ').replaceAll(delimiters.group, '')
    : text;

/** Text in which each “a” has the form that stands before the next word, “Bark a Cole”, “Bark ac Evans”, and groups stand apart. */
export const withJoints = (text: string): string => withGroupsApart(withForms(text));

const withForms = (text: string): string =>
  text.includes(delimiters.joint)
    ? text.replaceAll(beforeVowel, 'ac').replaceAll(delimiters.joint, '')
    : text;
