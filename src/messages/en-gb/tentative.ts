import { joined, type Phrase, phrase } from '../../language/phrase.ts';
import type { Sureness } from '../../review/review.ts';
import { capital } from '../capital.ts';
import { words } from './numbers.ts';
import { list } from './values.ts';

/** How counts are drawn: as filled squares or bars; as the marks of counts that are weakly documented; or some as these and some as those. */
export type DrawnAs = 'full' | 'tentative' | 'both';

/** What a line below some figures is said of: numbers alone, or what somebody says, or both. */
export type SaidOf = 'figures' | 'statements' | 'both';

const levels: Readonly<Record<Sureness, string>> = {
  high: 'high',
  medium: 'medium',
  'low to medium': 'low to medium',
  low: 'low',
};

const levelsOf = (sure: readonly Sureness[]): string => sure.map((each) => levels[each]).join(' or ');

const theseOf = (of: SaidOf, isOne: boolean): string =>
  isOne
    ? { figures: 'This number', statements: 'This statement', both: 'These' }[of]
    : { figures: 'These numbers', statements: 'These statements', both: 'These numbers and statements' }[of];

const markedOf: Readonly<Record<SaidOf, string>> = {
  figures: 'Numbers',
  statements: 'Statements',
  both: 'Numbers and statements',
};

/** “key message 2”, “key messages 2 and 3”. */
const theMessages = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'key message' : 'key messages'} ${list(numbers.map(String))}`;

/** “one source, Reworded report (paraphrase of a news report)”. */
const from = (sources: readonly Phrase[]): Phrase =>
  sources.length === 1
    ? phrase`one source: ${sources[0] ?? ''}`
    : phrase`${words(sources.length)} sources: ${joined(sources, '; ')}`;

/**
 * What is said beside facts that are weakly documented. This is about our sources. How confident a review is in its findings has other
 * words, “How confident the review is”, and the two never stand in one sentence.
 */
export const tentative = {
  /** After a number, where others beside it are better documented. */
  mark: ' (weakly documented)',
  /** The same after a whole sentence. */
  afterSentence: ' (Weakly documented.)',
  /** At the end of what a picture shows. */
  ofPicture: (said: string) => `${said}. This number is weakly documented.`,
  /**
   * Below figures or statements all of which are weakly documented, or below some that are marked.
   *
   * @param messages numbers of the key messages that rest on the same, where they are said with the figures
   */
  line: (
    of: SaidOf,
    isOne: boolean,
    areMarked: boolean,
    sure: readonly Sureness[],
    sources: readonly Phrase[],
    messages: readonly number[] = [],
  ): Phrase => {
    const alone = areMarked ? `${markedOf[of]} marked as weakly documented` : theseOf(of, isOne);
    const isSeveral = !isOne || of === 'both' || areMarked || messages.length > 0;
    const what = messages.length === 0 ? alone : `${alone} and ${theMessages(messages)}`;
    // A short document has room for what follows from it alone.
    if (messages.length > 0 && sources.length > 0)
      return phrase`${what} rest on ${from(sources)}. They may not be accurate.`;
    const [rest, they] = isSeveral ? ['rest', 'They'] : ['rests', 'It'];
    return sources.length === 0
      ? phrase`${what} may not be accurate. How well documented: ${levelsOf(sure)}.`
      : phrase`${what} ${rest} on ${from(sources)}. ${they} may not be accurate. How well documented: ${levelsOf(sure)}.`;
  },
  /** The same below a further table that rests on the same. */
  again: (of: SaidOf, isOne: boolean, areMarked: boolean, sources: number): string => {
    const isSeveral = !isOne || of === 'both' || areMarked;
    const [rest, they] = isSeveral ? ['rest', 'They'] : ['rests', 'It'];
    return `${areMarked ? `${markedOf[of]} marked as weakly documented` : theseOf(of, isOne)} ${rest} on the same ${sources === 1 ? 'source' : 'sources'}. ${they} may not be accurate.`;
  },
  /** Below key messages: which of them rest on what is weakly documented. */
  messages: (
    numbers: readonly number[],
    all: number,
    sure: readonly Sureness[],
    sources: readonly Phrase[],
  ): Phrase => {
    const isOne = numbers.length === 1;
    const which = all === 1 ? 'The key message' : capital(theMessages(numbers));
    return sources.length === 0
      ? `${which} may not be accurate. How well documented: ${levelsOf(sure)}.`
      : phrase`${which} ${isOne ? 'rests' : 'rest'} on ${from(sources)}. ${isOne ? 'It' : 'They'} may not be accurate. How well documented: ${levelsOf(sure)}.`;
  },
  /** What squares of a map, or its bars, are drawn as where what they count is weakly documented. */
  inMap: (marks: 'squares' | 'bars') =>
    marks === 'squares'
      ? ' A dot in a square: the number is weakly documented.'
      : ' A thin bar: the number is weakly documented.',
};
