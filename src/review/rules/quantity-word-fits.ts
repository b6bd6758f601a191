import { cached } from '../../cache/cached.ts';
import type { Breach } from '../../fault/fault.ts';
import type { Language } from '../../language/language.ts';
import { mayHold } from '../../language/may-hold.ts';
import { breakdownsOf } from '../breakdowns-of.ts';
import { isReported } from '../is-reported.ts';
import type { Claim, Fact, Prose, Review } from '../review.ts';
import type { IncludedNoun } from '../review-words.ts';
import { slug } from '../slug.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { countValues, sentenceAround } from './count-values.ts';
import { severalIncluded } from './counted-nouns.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { Checked, ReviewRule } from './rule.ts';
import { stretchIn } from './texts.ts';

const sampling = (word: string): string =>
  `methods:\n  - name: Sampling\n    parts exclude each other: no\n    source: article\n    how sure: high\n    parts: [{ name: Purposive, studies: 3 }]\nsubtitle: '${word} studies (:value[methods.sampling.purposive]) chose whom they asked'\n`;

export const quantityWordFits: ReviewRule = {
  holds:
    'Beside a count, “most” means more than half of the whole, “many” at least a third and “few” at most a quarter, unless the data say otherwise under `words for counts`.',
  examples: [
    {
      in: 'review.yaml',
      ok: sampling('Few'),
      notOk: sampling('Most'),
      found: '‘Most’ beside 3 of 12',
      expected: 'another word, as ‘most’ is more than half',
      suggestion:
        'give only the count, or use another word; if the source uses such words in another sense, say so under `words for counts`',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    const { review, written, proses } = checked;
    const words = wordsOf(checked.data['words for counts']);
    const told = new Set<string>();
    for (const { prose, keys } of proses) {
      for (const misfit of misfitQuantities(prose.markdown, review, checked.data.language, words)) {
        told.add(`${prose.path} ${misfit.offset}`);
        yield { ...saidOfQuantity(misfit), place: placeInText(written, keys, stretchIn(misfit)) };
      }
    }
    for (const { prose, count, whole, counted } of textsBesideCounts(checked)) {
      if (!mayHold(signs[checked.data.language], prose.markdown)) continue;
      for (const { index, 1: word = '' } of prose.markdown.matchAll(
        besideCounts(checked.data.language, review.words.studies)[counted],
      )) {
        const keys = proses.find((each) => each.prose === prose)?.keys;
        const misfit = misfitOf(word, count, whole, words);
        if (!misfit || !keys || told.has(`${prose.path} ${index}`)) continue;
        yield {
          ...saidOfQuantity({ offset: index, text: word, ...misfit }),
          place: placeInText(written, keys, { offset: index, length: word.length }),
        };
      }
    }
  },
};

/** What is said of a word, in the data as in a template; where, its caller knows. */
export function saidOfQuantity({ text, count, means, place }: MisfitQuantity): Omit<Breach, 'place'> {
  return {
    found: `‘${text}’ beside ${count}`,
    expected: `another word, as ‘${text.toLowerCase().replace(/^a\s+/, '')}’ is ${means}`,
    suggestion:
      'give only the count, or use another word; if the source uses such words in another sense, say so under `words for counts`',
    also: { ...place, what: 'the count' },
  };
}

/** The texts of a theme or sub-theme stand beside its count of studies, and a claim beside how many participants said it. */
function* textsBesideCounts({ review }: Checked): Iterable<{
  readonly prose: Prose;
  readonly count: Fact<number>;
  readonly whole: Fact<number>;
  readonly counted: keyof BesideCounts;
}> {
  const { included } = review.studies;
  const claimsOf = (fact: Fact<readonly Claim[]> | undefined): readonly Claim[] =>
    fact && isReported(fact) ? fact.value : [];
  for (const { findings } of review.themes) {
    for (const { covers, studies, helps, hinders } of findings) {
      const claims = [...claimsOf(helps), ...claimsOf(hinders)];
      for (const prose of [...(covers ? [covers] : []), ...claims.map(({ text }) => text)])
        if (studies) yield { prose, count: studies, whole: included, counted: 'ofStudies' };
      for (const { text, saidBy, ...from } of claims) {
        if (saidBy !== undefined && review.participants.total)
          yield {
            prose: text,
            count: { ...from, value: saidBy },
            whole: review.participants.total,
            counted: 'ofPeople',
          };
      }
    }
  }
}

const wordsOf = (given: Checked['data']['words for counts']): QuantityWords => ({
  ...usualQuantityWords,
  ...Object.fromEntries(Object.entries(given ?? {}).map(([word, percent]) => [word, percent / 100])),
});
/** The share of the whole from which a word holds, or up to which: of 1. */
interface QuantityWords {
  readonly most: number;
  readonly many: number;
  readonly few: number;
}

const usualQuantityWords: QuantityWords = { most: 1 / 2, many: 1 / 3, few: 1 / 4 };

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
  if (!mayHold(signs[language], text)) return [];
  const found: MisfitQuantity[] = [];
  for (const { index, 0: word } of text.matchAll(quantities[language]())) {
    const [, end] = sentenceAround(text, index);
    const next = quantities[language]().exec(text.slice(index + word.length, end));
    const stop = next ? index + word.length + next.index : end;
    const value = countValues(markdown).find(({ offset }) => offset > index && offset < stop);
    if (!value || value.offset - index > farthest) continue;
    const counted = countsOfStudies(review).find(({ count }) => pathKey(count.path) === pathKey(value.path));
    const misfit = counted && misfitOf(word, counted.count, counted.whole, words);
    if (misfit) found.push({ offset: index, text: word, ...misfit });
  }
  return found;
}

/** What does not fit about a word for a count, if anything. */
function misfitOf(
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

function kindOf(word: string): keyof QuantityWords {
  if (/mwyafrif|fwyaf|^most/i.test(word)) return 'most';
  return /lawer|many/i.test(word) ? 'many' : 'few';
}

/** Characters from a word to the count that it is beside. */
const farthest = 80;

const inWords = (share: number): string =>
  share === 1 / 2 ? 'half' : share === 1 / 3 ? 'a third' : share === 1 / 4 ? 'a quarter' : `${100 * share}%`;

const pathKey = (path: string): string => path.split('.').map(slug).join('.');

const countsOfStudies = (
  review: Review,
  { included } = review.studies,
): readonly { readonly count: Fact<number>; readonly whole: Fact<number> }[] => [
  ...review.themes.flatMap(({ findings }) =>
    findings.flatMap(({ studies }) => (studies ? [{ count: studies, whole: included }] : [])),
  ),
  ...breakdownsOf(review).flatMap(({ of, parts }) =>
    parts.map(({ studies }) => ({ count: studies, whole: of?.studies ?? included })),
  ),
];

/**
 * “A few” is no more than few; “the most important” counts nothing, nor do “llawer mwy” (much more) and “ychydig yn well” (a little
 * better).
 */
const quantities: Readonly<Record<Language, () => RegExp>> = {
  'en-GB': () =>
    /(?<!\b(?:the|at|how|so|too|as|not)\s)\b(?:most|many|(?:a\s+)?few)\b(?!\s+(?:often|likely|important|of\s+all))/giu,
  cy: () =>
    /(?<!\p{L})(?:(?:y\s+|[’']r\s+)?rhan\s+fwyaf|(?:y\s+|[’']r\s+)?mwyafrif|(?:l)?lawer|ychydig)(?!\p{L})(?!\s+(?:mwy|llai|gwell|gwaeth|yn)(?!\p{L}))/giu,
};

/** What every word of quantity holds: where a text has it not, the patterns need not be compiled. */
const signs: Readonly<Record<Language, RegExp>> = {
  'en-GB': /most|many|few/,
  cy: /fwyaf|mwyafrif|lawer|ychydig/,
};

/** What stands between a word of quantity and what it is of; `ofStudies` with the pattern of what the review includes. */
const between: Readonly<
  Record<Language, { readonly ofStudies: (several: string) => string; readonly ofPeople: string }>
> = {
  'en-GB': {
    ofStudies: (several) => `\\s+(?:of\\s+(?:the\\s+)?)?(?:included\\s+)?${several}\\b`,
    ofPeople: '\\s+(?:of\\s+(?:the\\s+|them\\b)?)?(?:participants|people|persons)?',
  },
  cy: {
    ofStudies: (several) => `\\s+(?:iawn\\s+)?(?:o\\s+|o[’']r\\s+|yr?\\s+)?${several}`,
    ofPeople: "\\s+(?:iawn\\s+)?(?:o\\s+|o[’']r\\s+|y\\s+|ohonynt)?(?:[cg]yfranogwyr|[pb]obl)?",
  },
};

const besideCounts = cached(
  { holds: 'patterns of quantities', most: 50 },
  (language: Language, studies: IncludedNoun): BesideCounts => {
    const quantity = quantities[language]().source;
    const { ofStudies, ofPeople } = between[language];
    return {
      ofStudies: new RegExp(`(${quantity})${ofStudies(severalIncluded[language][studies])}`, 'giu'),
      ofPeople: new RegExp(`(${quantity})${ofPeople}`, 'giu'),
    };
  },
  (...given) => JSON.stringify(given),
);

interface BesideCounts {
  readonly ofStudies: RegExp;
  readonly ofPeople: RegExp;
}
