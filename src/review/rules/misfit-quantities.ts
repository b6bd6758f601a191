import type { Language } from '../../messages/language.ts';
import { isReported } from '../is-reported.ts';
import type { Fact, Review } from '../review.ts';
import { slug } from '../slug.ts';
import { countValues, sentenceAround } from './count-values.ts';
import { maskedMarkdown } from './masked-markdown.ts';

/** The share of the whole from which a word holds, or up to which: of 1. */
export interface QuantityWords {
  readonly most: number;
  readonly many: number;
  readonly few: number;
}

export const usualQuantityWords: QuantityWords = { most: 1 / 2, many: 1 / 3, few: 1 / 4 };

/** A word of quantity beside a count that it does not fit. */
export interface MisfitQuantity {
  readonly offset: number;
  readonly text: string;
  /** “5 of 12”. */
  readonly count: string;
  /** “more than half”. */
  readonly means: string;
  readonly place: Fact<number>['place'];
}

/** “Most”, “many” or “few” before a count from the data in the same sentence, where the count is no such part of the studies. */
export function misfitQuantities(
  markdown: string,
  review: Review,
  language: Language,
  words: QuantityWords = usualQuantityWords,
): readonly MisfitQuantity[] {
  const text = maskedMarkdown(markdown, '\u0001');
  const found: MisfitQuantity[] = [];
  for (const { index, 0: word } of text.matchAll(quantities[language])) {
    const [, end] = sentenceAround(text, index);
    const next = new RegExp(quantities[language]).exec(text.slice(index + word.length, end));
    const stop = next ? index + word.length + next.index : end;
    const value = countValues(markdown).find(({ offset }) => offset > index && offset < stop);
    if (!value || value.offset - index > farthest) continue;
    const counted = studyCounts(review).find(({ count }) => pathKey(count.path) === pathKey(value.path));
    const misfit = counted && misfitOf(word, counted.count, counted.whole, words);
    if (misfit) found.push({ offset: index, text: word, ...misfit });
  }
  return found;
}

/** What does not fit about a word for a count, if anything. */
export function misfitOf(
  word: string,
  count: Fact<number>,
  whole: Fact<number>,
  words: QuantityWords,
): Pick<MisfitQuantity, 'count' | 'means' | 'place'> | undefined {
  if (!isReported(count) || !isReported(whole) || whole.value === 0) return undefined;
  const share = count.value / whole.value;
  const kind = kindOf(word);
  const [holds, means] =
    kind === 'most'
      ? [share > words.most, `more than ${inWords(words.most)}`]
      : kind === 'many'
        ? [share >= words.many, `at least ${inWords(words.many)}`]
        : [share <= words.few, `at most ${inWords(words.few)}`];
  return holds ? undefined : { count: `${count.value} of ${whole.value}`, means, place: count.place };
}

/**
 * “A few” is no more than few; “the most important” counts nothing, nor do “llawer mwy” (much more) and “ychydig yn well” (a little
 * better).
 */
export const quantities: Readonly<Record<Language, RegExp>> = {
  'en-GB':
    /(?<!\b(?:the|at|how|so|too|as|not)\s)\b(?:most|many|(?:a\s+)?few)\b(?!\s+(?:often|likely|important|of\s+all))/giu,
  cy: /(?<!\p{L})(?:(?:y\s+|[’']r\s+)?rhan\s+fwyaf|(?:y\s+|[’']r\s+)?mwyafrif|(?:l)?lawer|ychydig)(?!\p{L})(?!\s+(?:mwy|llai|gwell|gwaeth|yn)(?!\p{L}))/giu,
};

function kindOf(word: string): keyof QuantityWords {
  if (/mwyafrif|fwyaf|^most/i.test(word)) return 'most';
  return /lawer|many/i.test(word) ? 'many' : 'few';
}

/** Characters from a word to the count that it is beside. */
const farthest = 80;

const inWords = (share: number): string =>
  share === 1 / 2 ? 'half' : share === 1 / 3 ? 'a third' : share === 1 / 4 ? 'a quarter' : `${100 * share}%`;

const pathKey = (path: string): string => path.split('.').map(slug).join('.');

const studyCounts = ({
  studies: { included },
  themes,
  methods,
}: Review): readonly { readonly count: Fact<number>; readonly whole: Fact<number> }[] => [
  ...themes.flatMap(({ subThemes }) => subThemes.map(({ studies }) => ({ count: studies, whole: included }))),
  ...methods.flatMap(({ of, parts }) =>
    parts.map(({ studies }) => ({ count: studies, whole: of?.studies ?? included })),
  ),
];
