import { plainTitle } from '../citation/rich-text.ts';

/** Words that English writes small in a title in title case; a title without any may be a name, or in another language. */
const small = /^(?:of|the|and|for|to|with|on|by|from|at|as|or|in|an?)$/;

/** What has its capitals by right: the names of acts and of programs. */
const named = new Set([
  'legislation',
  'bill',
  'legal_case',
  'regulation',
  'treaty',
  'software',
  'periodical',
]);

/** A word that begins a title or what stands below it has its capital in any case. */
const begins = /(?:^|[:.?!—–]["”’)]*\s+|^["“‘(])["“‘(]*$/;

/**
 * Whether an English title has capitals on most of its words: “Resilience as Part of Recovery”. Words of up to three letters tell nothing, nor
 * do those in capitals throughout, such as NHS.
 *
 * @param type that of the work in CSL
 * @param language that of the work, where it is said
 */
export function isInTitleCase(title: string, type: string, language: string | undefined): boolean {
  if (named.has(type) || !/^(?:en\b|$)/i.test(language ?? '')) return false;
  const text = plainTitle(title);
  let [capital, lower, hasSmall] = [0, 0, false];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    if (small.test(word)) hasSmall = true;
    if (word.length < 4 || begins.test(text.slice(0, index))) continue;
    if (/^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(word.replace(/-\p{Lu}/gu, '-'))) capital++;
    else if (/^\p{Ll}/u.test(word)) lower++;
  }
  return hasSmall && capital >= 3 && capital >= 3 * lower;
}
