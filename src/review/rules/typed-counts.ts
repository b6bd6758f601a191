import { cached } from '../../cache/cached.ts';
import type { Language } from '../../language/language.ts';
import { type ReviewWords, usualWords } from '../review-words.ts';
import { type CountedNouns, countedNouns, isForAnything } from './counted-nouns.ts';
import { type CountingWords, mayHoldCount } from './may-hold-count.ts';
import { welshNumberWords, welshPatterns, welshWords } from './welsh-counts.ts';

/** A count that somebody typed into a text. */
export interface TypedCount {
  /** Where it begins in the text. */
  readonly offset: number;
  /** All of it: “12 included studies”. */
  readonly text: string;
  /** Absent where only a share is said: “half of the studies”. One in per cent is for `sharesOfCounts`. */
  readonly value?: number;
  /** The whole, in “5 of 12”. */
  readonly of?: number;
  readonly unit: keyof CountedNouns | 'participant';
  /**
   * Whose count it may be: of the review by its noun (`studies`, `participants`), by the review’s own word for its people, of
   * anybody (`people`) or anything (`sources`), or by no noun at all (“five out of twelve”).
   */
  readonly noun: 'of reviews' | 'own' | 'people' | 'anything' | 'none';
  readonly inWords: boolean;
  /** What stands before the number: “studies (”. */
  readonly before: string;
  /** What follows it: “ included studies”. */
  readonly after: string;
}

const numberWords = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['hundred', 100],
      ['dozen', 12],
    ]),
);

const word = [...numberWords.keys()].join('|');
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const number = `(?:\\d+(?:,\\d{3})*|(?:(?:a|one|two|three|four|five|six|seven|eight|nine) hundred(?: and (?:(?:${tens})[- ])?(?:${word}))?)|(?:${tens})-(?:${word})|${word})`;
/** “12 included studies”, but not “18 or older people”: what stands between is no conjunction and no unit of its own. */
const between =
  '(?:(?!(?:and|or|of|to|in|on|for|from|with|who|that|which|years?|months?|weeks?|days?|hours?|per)\\b)[\\p{L}’-]+\\s+){0,2}?';
const before = '(?<![\\w.,:/–-])';
const the = '(?:(?:all\\s+)?(?:the|these|those)\\s+|all\\s+)';
const unitsOf = (own: string | undefined, nouns: CountedNouns): string =>
  [
    nouns.study,
    'participants?|people|persons?',
    nouns['sub-theme'],
    nouns.theme,
    ...[nouns['primary study'], own].filter((each) => each !== undefined),
  ].join('|');

/** A way of writing a count. The groups `number`, `whole`, `unit` and, for what is kept around a number, `left` and `right`. */
const patternsOf = (own: string | undefined, nouns: CountedNouns): readonly RegExp[] => {
  const unit = `(?<unit>${unitsOf(own, nouns)})(?![\\p{L}\\p{N}_-])`;
  return [
    // “12 studies”, “5 of 12 studies”, “5/12 studies”, “one in five participants”, “12 of the studies”
    `${before}(?<number>${number})(?:(?:\\s+(?:out\\s+)?of\\s+|\\s+in\\s+|/)${the}?(?<whole>${number}))?(?<right>\\s+(?:(?:out\\s+)?of\\s+${the})?${between}${unit})`,
    // “studies (12)”, “participants (n = 179)”
    `(?<![\\w-])(?<left>${unit}\\s*\\((?:n\\s*=\\s*)?)(?<number>${number})(?<right>\\))`,
    // “both studies”, but not “both studies and reports”
    `${before}(?<number>both)(?<right>\\s+(?:of\\s+)?${the}?${between}${unit})(?!\\s+and\\b)`,
    // “half of the studies”, “half the studies”, “two thirds of participants”
    `${before}(?:half\\s+(?:of\\s+)?${the}|(?:(?:an?|one|two|three|four)[\\s-]+)?(?:half|third|quarter|fifth|tenth)s?\\s+of\\s+${the}?)${between}${unit}`,
    // “5 of 12”, “five out of twelve”
    `${before}(?<number>\\d+)\\s+(?:out\\s+)?of\\s+(?:the\\s+)?(?<whole>\\d+)(?![\\w.,/–-]*\\w)`,
    `${before}(?<number>${number})\\s+out\\s+of\\s+${the}?(?<whole>${number})(?![\\w.,/–-]*\\w)`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
};

/** Made once for each noun, as every text of a review is searched. */
const englishPatterns = cached({ holds: 'patterns of counts', most: 100 }, patternsOf, (...given) =>
  JSON.stringify(given),
);

/**
 * Counts of studies, people and themes that are typed rather than taken from the data. Years are not counts.
 *
 * @param language of the text
 * @param own a pattern for the review’s own noun for its people, in English
 * @param words of the review for what it includes and finds
 */
export const typedCounts = cached({ holds: 'typed counts of texts', most: 5000 }, search, (...input) =>
  JSON.stringify(input),
);

const counted = `\\d+|${word}|${tens}|both|(?:half|third|quarter|fifth|tenth)s?`;

/** Of the patterns above, for {@link mayHoldCount}. */
const englishWords = cached(
  { holds: 'words of counts', most: 100 },
  (own: string | undefined, nouns: CountedNouns): CountingWords => ({
    starts: new RegExp(`\\d+|\\b(?:${counted})`, 'g'),
    number: new RegExp(`^(?:${counted})$`),
    small: /^(?:out|of|all|the|these|those)$/,
    others: 2,
    // Word by word: “outcome areas” begins with “outcome”.
    unit: new RegExp(unitsOf(own, nouns).replaceAll(/ \w+\??/g, ''), 'iu'),
  }),
  (...given) => JSON.stringify(given),
);

/** How a language writes counts. */
interface Counting {
  readonly words: (own: string | undefined, nouns: CountedNouns) => CountingWords;
  readonly patterns: (own: string | undefined, nouns: CountedNouns) => readonly RegExp[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The nouns for people that every review has; any other is the review’s own word for them. */
  readonly people: Readonly<Record<'participant' | 'people', RegExp>>;
}

const counting: Readonly<Record<Language, Counting>> = {
  'en-GB': {
    words: englishWords,
    patterns: englishPatterns,
    numbers: numberWords,
    people: { participant: /^participants?$/i, people: /^(?:people|persons?)$/i },
  },
  cy: {
    words: (_own, nouns) => welshWords(nouns),
    patterns: (_own, nouns) => welshPatterns(nouns),
    numbers: welshNumberWords,
    people: { participant: /^(?:ch?|g)yfranogw(?:y)?r$/i, people: /^(?:(?:ph?|b)obl|(?:ph?|b)erson)$/i },
  },
};

function search(
  markdown: string,
  language: Language,
  own?: string,
  ofReview: ReviewWords = usualWords,
): readonly TypedCount[] {
  const { words, patterns, numbers, people } = counting[language];
  const text = withoutMarks(markdown);
  const nouns = nounsOf(language, ofReview);
  if (!mayHoldCount(text, words(own, nouns))) return [];
  const found: TypedCount[] = [];
  for (const pattern of patterns(own, nouns)) {
    for (const match of text.matchAll(pattern)) {
      const { index, 0: all, groups = {} } = match;
      const { number: first, whole, unit: name, left = '', right = '' } = groups;
      const end = index + all.length;
      if ([first, whole].some((each) => each !== undefined && isYear(each))) continue;
      if (found.some(({ offset, text: told }) => index < offset + told.length && offset < end)) continue;
      found.push({
        offset: index,
        text: markdown.slice(index, end),
        ...(first === undefined ? {} : { value: toNumber(first, numbers) }),
        ...(whole === undefined ? {} : { of: toNumber(whole, numbers) }),
        ...toUnit(name, people, nouns, ofReview),
        inWords: !/\d/.test(first ?? all),
        before: markdown.slice(index, index + left.length),
        after: markdown.slice(end - right.length, end),
      });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** The text with each character in its place, but without what is not typed as text: directives, code, notes and marks of emphasis. */
function withoutMarks(markdown: string): string {
  return markdown
    .replaceAll(/:[a-z]+\[[^\]]*\](?:\{[^}]*\})?|`[^`]+`|<!--[\s\S]*?-->/g, (part) =>
      '\u0001'.repeat(part.length),
    )
    .replaceAll(/[*_]/g, ' ');
}

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

function toNumber(text: string, numbers: Counting['numbers']): number {
  if (/^both$/i.test(text)) return 2;
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  const words = text
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((each) => each !== 'a' && each !== 'and');
  const hundred = words.indexOf('hundred');
  const add = (some: readonly string[]): number =>
    some.reduce((sum, each) => sum + (numbers.get(each) ?? 0), 0);
  return hundred === -1
    ? add(words)
    : (add(words.slice(0, hundred)) || 1) * 100 + add(words.slice(hundred + 1));
}

function toUnit(
  name: string | undefined,
  people: Counting['people'],
  nouns: CountedNouns,
  words: ReviewWords,
): Pick<TypedCount, 'unit' | 'noun'> {
  if (name === undefined) return { unit: 'study', noun: 'none' };
  for (const unit of ['sub-theme', 'theme', 'study', 'primary study'] as const)
    if (nouns[unit] !== undefined && isOne(name, nouns[unit]))
      return { unit, noun: isForAnything(unit, words) ? 'anything' : 'of reviews' };
  if (people.participant.test(name)) return { unit: 'participant', noun: 'of reviews' };
  return { unit: 'participant', noun: people.people.test(name) ? 'people' : 'own' };
}

const isOne = (name: string, pattern: string): boolean => new RegExp(`^(?:${pattern})$`, 'iu').test(name);

const nounsOf = cached({ holds: 'nouns of counts', most: 100 }, countedNouns, (...given) =>
  JSON.stringify(given),
);
