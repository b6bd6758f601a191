import type { Language } from '../language/language.ts';
import { mayHold } from '../language/may-hold.ts';
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
export function typedNumbers(markdown: string, language: Language): readonly TypedNumber[] {
  const { sign, pattern } = numbers[language];
  const words = maskedMarkdown(markdown);
  if (!mayHold(sign, words)) return [];
  return [...words.matchAll(pattern)].map(({ index, 0: text }) => ({
    offset: index,
    text,
  }));
}

const english = {
  words:
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|hundreds?|thousands?|millions?|dozens?|one[- ](?:hundred|thousand|million|dozen|half|third|quarter|in)',
  parts: '(?:half|a\\s+(?:third|quarter|fifth|tenth)|thirds|quarters)(?=\\s+of\\b)',
};

/** With the letters that other words change: “dau” and “ddau”, “tair” and “thair”. “Deg” is ten, “degau” tens. */
const welsh = {
  words:
    'dd?(?:au|wy)|(?:t|th|d)(?:ri|air)|(?:p|b|ph)ed(?:war|air)|(?:p|b|ph)um(?:p)?|chwe(?:ch)?|saith|wyth|naw|dd?eg(?:au)?|dd?euddeg|(?:p|b|ph)ymtheg|dd?eunaw|h?ugain|dd?eugain|(?:c|g|ch)ant|(?:c|g|ch)annoedd|[mf]il(?:oedd)?|[mf]iliwn|dd?wsin|un\\s+ym\\s+mhob',
  parts: "(?:hanner|(?:t|th|d)raean|chwarter)(?=\\s+(?:o\\b|yr?\\b|[’']r\\b))",
};

interface Numbers {
  /** What every number holds, in small letters: where a text has it not, the pattern, which is long, need not be compiled. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const patternOf = ({ words, parts }: { readonly words: string; readonly parts: string }): Numbers => ({
  sign: new RegExp(`\\d|\\b(?:${words}|${parts})`),
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:\\d+(?:[.,:/–-]\\d+)*(?:\\s*%)?|(?:${words}|${parts})(?![\\p{L}\\p{N}]))`,
    'giu',
  ),
});

const numbers: Readonly<Record<Language, Numbers>> = { 'en-GB': patternOf(english), cy: patternOf(welsh) };
