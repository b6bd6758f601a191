import type { Breach } from '../../fault/fault.ts';
import { shortened } from '../../fault/shortened.ts';

const sign = '[•‣◦▪●·–—∙]';

/** The words of a line after a bullet or a long dash; undefined where it begins with none. */
export const afterBullet = (line: string): string | undefined =>
  new RegExp(`^\\s*${sign}\\s+(.+)$`).exec(line)?.[1];

/** The words after the first of several bullets in a text, which is a list then. */
export const firstOfBullets = (text: string): string | undefined =>
  new RegExp(`^${sign}\\s+(.+?)\\s(?:${sign}|-)\\s`, 's').exec(text)?.[1];

/** What is said of a bullet before some words. */
export const bulletBefore = (
  words: string,
): Pick<Breach, 'found' | 'expected' | 'suggestion'> & { readonly suggestion: string } => ({
  found: 'a bullet or a dash before a member of a list, as it comes from Word',
  expected: 'a hyphen and a space before each member of a list',
  suggestion: `write \`- ${shortened(words.trim(), 50)}\`, and so in the lines below it`,
});
