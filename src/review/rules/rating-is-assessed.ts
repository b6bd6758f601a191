import { once } from '../../cache/once.ts';
import type { Breach } from '../../fault/fault.ts';
import { mayHold } from '../../language/may-hold.ts';
import type { Review } from '../review.ts';
import { sentenceAround } from './count-values.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { ReviewRule } from './rule.ts';
import { inProses } from './texts.ts';

const said = {
  expected: 'words for a rating only if the review rated its findings',
  suggestion:
    'if the review rated its findings, give the rating under `confidence`, as in `{ rating: low, by: GRADE }`; if it did not, write the sentence without a rating',
} as const;

export const ratingIsAssessed: ReviewRule = {
  holds:
    'A rating of confidence or certainty is the review’s own, and says where it comes from: `by` names what the review rated with (GRADE, CINeMA, an approach of its own), or the four components of GRADE-CERQual stand beside it. If the review rated nothing, no text mentions a rating. A text may mention the rating of another work if it cites that work.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'confidence:\n  rating: moderate\n  methodological limitations: minor concerns\n  coherence: no concerns\n  adequacy: moderate concerns\n  relevance: no concerns\n',
      notOk:
        'confidence:\n  rating: moderate\n  methodological limitations: minor concerns\n  coherence: no concerns\n  adequacy: moderate concerns\n',
      found: 'no `relevance` in `confidence`',
      expected: '`relevance`: text, such as ‘no concerns’, or `{ concerns: minor, as: the reason }`',
    },
    {
      in: 'review.yaml',
      ok: 'confidence: { rating: low, by: GRADE }\n',
      notOk: 'confidence: { rating: low }\n',
      found: 'no `by` in `confidence`',
      expected: '`by`: text, such as ‘GRADE’',
    },
    {
      in: 'review.yaml',
      ok: 'confidence: { rating: low, by: GRADE }\nsubtitle: What low-certainty evidence says\n',
      notOk: 'subtitle: What low-certainty evidence says\n',
      found: '‘low-certainty’, and no rating under `confidence`',
      ...said,
    },
    {
      in: 'review.yaml',
      ok: 'subtitle: What people with low confidence said\n',
      notOk: 'subtitle: What people said, with moderate confidence\n',
      found: '‘moderate confidence’, and no rating under `confidence`',
      ...said,
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    const ratings = inProses(checked, (markdown) => ratingsInWords(markdown, checked.review));
    for (const { found, place } of ratings) yield { place, ...saidOfRating(found) };
  },
};

interface RatingInWords {
  readonly offset: number;
  readonly text: string;
}

/** What is said of a rating, in the data as in a template; where, its caller knows. */
export const saidOfRating = ({ text }: RatingInWords): Omit<Breach, 'place'> => ({
  found: `‘${text.replaceAll(/\s+/g, ' ')}’, and no rating under \`confidence\``,
  ...said,
});

/** “Moderate confidence” in a text of the data or of a template, where the review rated nothing. */
export function ratingsInWords(
  markdown: string,
  { citekey, confidence, themes }: Review,
): readonly RatingInWords[] {
  const rated = [confidence, ...themes.flatMap(({ findings }) => findings.map((each) => each.confidence))];
  if (rated.some((each) => each && ('rating' in each || 'assessedWith' in each))) return [];
  const words = maskedMarkdown(markdown);
  // What every part of the pattern holds: where a text has it not, the pattern, which is long, need not be compiled.
  if (!mayHold(sign, words)) return [];
  return [...words.matchAll(inWords())].flatMap(({ index, 0: text }) =>
    isOfAnotherWork(markdown, index, citekey) ? [] : [{ offset: index, text }],
  );
}

/** Whether the sentence cites another work than the review, whose rating it may then tell. */
function isOfAnotherWork(markdown: string, offset: number, citekey: string): boolean {
  const [start, end] = sentenceAround(markdown, offset);
  return [...markdown.slice(start, end).matchAll(/(?<![\w\\])@([A-Za-z][\w-]*)/g)].some(
    ([, cited]) => cited !== citekey && cited !== 'review',
  );
}

const evidence =
  '(?:(?:in|that)\\s+(?:the|this|these|those|all|its|our|any|most)\\s+(?:[\\p{L}-]+\\s+)?(?:findings?|evidence|results?|estimates?|effects?|(?:sub-?)?themes?|conclusions?)|evidence|findings?|ratings?|judgements?)\\b';

const sign =
  /(?:low|moderate|high)[\s-](?:certainty|confidence)|(?:sicrwydd|hyder)\s+(?:isel|cymedrol|uchel)/;

/**
 * Words of GRADE for how sure one can be of evidence. Certainty, and moderate confidence, are said of nothing else; people too have low or high
 * confidence, in themselves and in others, so that those are ratings only beside evidence, in brackets, or as how something is said.
 */
const inWords = once(
  () =>
    new RegExp(
      [
        '\\b(?:(?:very\\s+)?low|moderate|high)[\\s-]certainty\\b',
        '\\b(?:moderate|very[\\s-]low)[\\s-]confidence\\b',
        `\\b(?:low|high)[\\s-]confidence\\b(?=\\s+${evidence}|\\s*[)\\]])`,
        '(?:(?<=(?:^|[.,;:(]\\s*|\\b(?:find|found|conclude|say|said|show|suggest|rate|rated|graded|know|told)\\s+)with\\s+)(?:low|high)[\\s-]confidence\\b)',
        '(?<!\\p{L})sicrwydd\\s+(?:isel(?:\\s+iawn)?|cymedrol|uchel)(?!\\p{L})',
        '(?<!\\p{L})hyder\\s+(?:isel\\s+iawn|cymedrol)(?!\\p{L})',
        '(?<!\\p{L})hyder\\s+(?:isel|uchel)(?=\\s+yn\\s+(?:yr?|ei|ein)\\s+(?:canfyddiad(?:au)?|dystiolaeth|tystiolaeth|canlyniad(?:au)?))',
      ].join('|'),
      'giu',
    ),
);
