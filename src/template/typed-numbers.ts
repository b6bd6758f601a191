import { maskedMarkdown } from '../review/rules/masked-markdown.ts';

/** A number that is typed into a template. */
export interface TypedNumber {
  readonly offset: number;
  readonly text: string;
}

/**
 * Numbers in digits and in words, parts such as “half of”, but not “one”, which is mostly no number, and not what is marked
 * as no evidence.
 */
export function typedNumbers(markdown: string): readonly TypedNumber[] {
  return [...maskedMarkdown(markdown).matchAll(number)].map(({ index, 0: text }) => ({
    offset: index,
    text,
  }));
}

const words =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|hundreds?|thousands?|millions?|dozens?|one[- ](?:hundred|thousand|million|dozen|half|third|quarter|in)';
const parts = '(?:half|a\\s+(?:third|quarter|fifth|tenth)|thirds|quarters)(?=\\s+of\\b)';
const number = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:\\d+(?:[.,:/–-]\\d+)*(?:\\s*%)?|(?:${words}|${parts})(?![\\p{L}\\p{N}]))`,
  'giu',
);
