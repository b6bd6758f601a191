import { cached } from '../../cache/cached.ts';
import type { Language } from '../../language/language.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { isReported } from '../is-reported.ts';
import type { Review } from '../review.ts';
import { type IncludedNoun, usualWords } from '../review-words.ts';
import { sentenceAround } from './count-values.ts';
import { countedNouns } from './counted-nouns.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import { ownNoun } from './own-noun.ts';
import type { ReviewRule } from './rule.ts';
import { inProses } from './texts.ts';
import { typedCounts } from './typed-counts.ts';

export const countsAreNotShares: ReviewRule = {
  holds:
    'Counts of studies and participants are given as counts, never as percentages or parts. “58%” of twelve studies sounds like a measurement; “7 of 12 studies” says what was counted. Other percentages are not affected: an interval (“95% CI”), heterogeneity (“I² = 95%”), a weight, a sensitivity, the people of one study.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'subtitle: What people say who have lived through a war\n',
      notOk: 'subtitle: What a third of the studies say\n',
      found: '‘a third of the studies’, a share of a small number',
      expected: 'the count itself, as `:value[…]{as=studies}` from the data',
    },
    {
      in: 'review.yaml',
      ok: "subtitle: 'What people say (95% CI 0.6 to 0.9, I² = 58%), and in one trial 58% of participants'\n",
      notOk: "subtitle: 'What most studies (58%) say'\n",
      found: '‘58%’, a share of a small number',
      expected: 'the count itself, as `:value[…]{as=studies}` from the data',
    },
    {
      in: 'a template',
      ok: 'It includes :value[studies.included] studies.\n',
      notOk: 'Peers help in 58% of studies.\n',
      found: '‘58% of studies’, a share of a small number',
      expected: 'the count itself, as `:value[…]{as=studies}` from the data',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    const own = ownNoun(wordsAlone(checked.data.people));
    const shares = inProses(checked, (markdown) =>
      sharesOfCounts(markdown, checked.review, checked.data.language, own),
    );
    for (const { found, place } of shares) yield { place, ...saidOfShare(found) };
  },
};

/** What is said of a share, in the data as in a template. */
export const saidOfShare = ({ text }: Share): { readonly found: string; readonly expected: string } => ({
  found: `‘${text.replaceAll(/\s+/g, ' ')}’, a share of a small number`,
  expected: 'the count itself, as `:value[…]{as=studies}` from the data',
});
/** A percentage, or a part such as a third, in a text. */
export interface Share {
  readonly offset: number;
  readonly text: string;
}

/**
 * Shares of studies or people in a text: “58% of studies”, “half of the participants”, “7 of 12 studies (58%)”, “of the studies, 58%”, and a
 * count from the data with a sign for per cent. A per cent of anything else is none: that of an interval (“95% CI”), of
 * heterogeneity (“I² = 95%”), of a weight, of a test (“sensitivity of 95%”), of the people of one study.
 *
 * @param own a pattern for the review’s own noun for its people
 */
export function sharesOfCounts(
  markdown: string,
  review: Review,
  language: Language,
  own?: string,
): readonly Share[] {
  const found: Share[] = typedCounts(markdown, language, own, review.words).flatMap(
    ({ value, noun, unit, offset, text }) =>
      value !== undefined ||
      noun === 'people' ||
      noun === 'anything' ||
      (unit === 'participant' && isOfOneStudy(markdown, offset))
        ? []
        : [{ offset, text }],
  );
  const add = (offset: number, text: string): void => {
    if (!found.some((told) => offset < told.offset + told.text.length && told.offset < offset + text.length))
      found.push({ offset, text });
  };
  for (const { index, 0: text } of markdown.matchAll(
    /:value\[[^\]]*\](?:\{[^}]*\})?\s*(?:%|per\s?cent\b|y\s+cant\b)/gi,
  ))
    add(index, text);
  if (!anyShare.test(markdown)) return found.sort((a, b) => a.offset - b.offset);
  // A count from the data is no text of its own; it stays a word of its sentence.
  const text = maskedMarkdown(markdown, '\u0001');
  for (const pattern of patternsOf(language, own, review.words.studies)) {
    for (const { index, 0: all, groups = {} } of text.matchAll(pattern)) {
      const { lead = '', share = '', unit, whole } = groups;
      const offset = index + lead.length;
      if (isMeasured(text, offset)) continue;
      if (unit !== undefined && isOfPeople(unit, language, review) && isOfOneStudy(markdown, offset))
        continue;
      if (whole !== undefined && unit === undefined && !isWhole(Number(whole), review)) continue;
      add(offset, (lead === '' ? markdown.slice(index, index + all.length) : share).trimEnd());
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

const anyShare = /%|per\s?cent|y\s+cant/i;

/** Units in both languages. What is a unit of its own elsewhere, as “adults”, may be of a whole population. */
const words = {
  'en-GB': {
    units: (own: string | undefined, included: string) =>
      `(?<unit>${included}|stud(?:ies|y)|trials?|RCTs?|articles?|papers?|participants?|sub-?themes?|themes?${own === undefined ? '' : `|${own}`})(?![\\p{L}\\p{N}_-])`,
    percent: '(?:%|per\\s?cent\\b)',
    number: '(?:\\d+(?:[.,·]\\d+)?|(?:[a-z]+-)?[a-z]+(?=\\s+per\\s?cent))',
    to: '(?:\\s?[–-]\\s?|%?\\s+to\\s+)',
    of: '\\)?\\s+of\\s+(?:(?:all|both)\\s+)?(?:(?:the|these|those|our|its)\\s+)?',
    front: '(?:of|among|amongst)\\s+(?:all\\s+)?(?:(?:the|these|those)\\s+)?',
    whole: '\\s*(?:/|(?:out\\s+)?of)\\s*(?:the\\s+)?',
    share: '(?:proportion|percentage|share)\\s+of\\s+(?:the\\s+|these\\s+|those\\s+)?',
    // Words that begin another part of the sentence, so that the unit after them is not what the per cent is of.
    stops:
      'and|or|of|to|in|on|for|from|with|who|that|which|among|amongst|across|between|within|by|at|than|during|over|under|into|via|through|as|per|when|where|while|whose|was|were|is|are|had|have|has|years?|months?|weeks?|days?|hours?',
  },
  cy: {
    units: (_own: string | undefined, included: string) =>
      `(?<unit>${included}|astudiaeth(?:au)?|[dth]*reial(?:on)?|threialon|erthygl(?:au)?|(?:ph?|b)apur(?:au)?|(?:ch?|g)yfranog(?:wyr|wr)|is-them(?:a|âu)|them(?:a|âu))(?![\\p{L}\\p{N}_-])`,
    percent: '(?:%|y\\s+cant\\b)',
    number: '(?:\\d+(?:[.,·]\\d+)?)',
    to: '(?:\\s?[–-]\\s?|%?\\s+i\\s+)',
    of: "\\)?\\s+(?:o\\s+|o[’']r\\s+|yr?\\s+|[’']r\\s+)",
    front: "(?:o[’']r|ymhlith\\s+yr?|ymysg\\s+yr?|o\\s+blith\\s+yr?)\\s+",
    whole: "\\s*(?:/|o(?:[’']r)?)\\s*",
    share: "(?:cyfran|canran)\\s+(?:o[’']r\\s+|yr?\\s+|o\\s+)",
    stops: 'a|ac|neu|o|i|yn|ar|gan|gyda|sydd|sy|oedd|mewn|rhwng|ymhlith|ymysg|dros|dan|drwy|wrth|fel',
  },
} as const satisfies Record<Language, unknown>;

/** What makes an interval or a measure of statistics of the per cent before it. */
const notAnother =
  '(?!\\s*(?:CIs?|CrIs?|PIs?|UIs?|HDIs?|HPDI?|LoA|confidence|credib|credible|credibility|prediction|predictive|posterior|compatib\\w*|uncertainty|coverage|interval|limits?|power|cyfwng|cyfyngau|hyder)(?![\\p{L}]))';

/** The ways in which a per cent speaks of studies or people; `lead` is what stands before the per cent. */
const patternsOf = cached(
  { holds: 'patterns of shares', most: 20 },
  (language: Language, own: string | undefined, studies: IncludedNoun): readonly RegExp[] => {
    const { units, percent, number, to, of, front, whole, share, stops } = words[language];
    const unit = units(own, countedNouns(language, { ...usualWords, studies }).study);
    const between = `(?:(?:\\d+|\\u0001+)\\s+)?(?:(?!(?:${stops})\\b)[\\p{L}’-]+\\s+){0,2}?`;
    const shown = `(?<![\\w.,·/=<>±])(?<share>${number}(?:${to}${number})?\\s*${percent})${notAnother}`;
    const lead = (pattern: string): string => `(?<lead>${pattern})`;
    return [
      // “58% of studies”, “50 to 60 per cent of the included studies”, “half (58%) of the participants”
      `${shown}${of}${between}${unit}`,
      // “7 of 12 studies (58%)”, “studies (n = 7, 58%)”
      `${lead(`${unit}\\s*(?:\\(|\\[)(?:n\\s*=\\s*\\d+\\s*[,;]\\s*)?`)}${shown}(?=\\s*[)\\],;])`,
      // “7 of 12 (58%)”, “7/12, 58%”
      `${lead(`(?<![\\w.,/])\\d+${whole}(?<whole>\\d+)\\s*[(,[]\\s*`)}${shown}(?=\\s*(?:[)\\],;.]|$))`,
      // “58% (7 of 12)”, “58% (7/12 studies)”, “58%, or 7 of 12”
      `${shown}\\s*(?:[([]|,\\s*(?:or\\s+|neu\\s+)?)\\s*(?:n\\s*=\\s*)?\\d+${whole}(?<whole>\\d+)(?:\\s+${between}${unit})?[)\\]]?`,
      // “58% (:value[…] studies)” and “:value[…]{as=studies} (58%)”
      `${shown}\\s*[([]\\s*\\u0001+`,
      `${lead('\\u0001+\\s*[([]\\s*')}${shown}(?=\\s*[)\\],;])`,
      // “Of the 12 studies, 58% …”
      `${lead(`(?<!\\p{L})${front}${between}${unit},?\\s+(?:(?:about|around|some|only|almost|nearly|over|tua|dim\\s+ond|bron)\\s+)?`)}${shown}`,
      // “the proportion of studies that … was 58%”
      `${lead(`(?<!\\p{L})${share}${between}${unit}[^.;:%()]{0,60}?\\b(?:was|were|is|of|yw|oedd|:)\\s+(?:(?:about|around|only|tua)\\s+)?`)}${shown}`,
    ].map((pattern) => new RegExp(pattern, 'giu'));
  },
  (...given) => JSON.stringify(given),
);

/** Whether the per cent is of a measure that is named before it: “sensitivity of 95% (19/20)”, “weight 58%”, “I² = 95%”. */
const isMeasured = (text: string, offset: number): boolean =>
  /(?:sensitivit\w+|specificit\w+|accuracy|predictive\s+values?|power|agreement|I\s?[²2]|heterogeneity|inconsistency|weights?|(?:risk|rate|prevalence|incidence|odds|dropout|drop-out|attrition|retention|adherence|probability|chance)s?|sensitifrwydd|penodoldeb|cywirdeb|heterogenedd|pwysau?|risg|cyfradd|nifer\s+yr\s+achosion)(?:\s+(?:was|were|is|of|at|about|around|yw|oedd|o))*\s*[=:(,]?\s*$/iu.test(
    text.slice(Math.max(0, offset - 60), offset),
  );

/** Whether the sentence speaks of the people of one study, as the source gives them: it names or cites a study, a group or an arm. */
function isOfOneStudy(markdown: string, offset: number): boolean {
  const [start, end] = sentenceAround(markdown, offset);
  return /\[(?:[^\]@[]*\s)?-?@[^\]]*\]|\b(?:in|of|from|within)\s+(?:one|a|an|this|that|each|another|the\s+(?:\p{L}+\s+)?(?:largest|smallest|first|second|third|other|same|single|only|main|pilot))\s+(?:(?!of\b)[\p{L}-]+\s+){0,3}?(?:study|trial|RCT|cohort|survey|report|paper|article|arm|group|sample)\b|\b(?:intervention|control|comparison|treatment|placebo|usual[- ]care)\s+(?:group|arm|participants)\b|\bmewn\s+(?:un|treial|astudiaeth)(?!\p{L})|\bgr[wŵ]p\s+(?:ymyrraeth|rheoli|cymharu)/iu.test(
    markdown.slice(start, end),
  );
}

const isOfPeople = (unit: string, language: Language, { words: { studies } }: Review): boolean =>
  people[language].test(unit) &&
  !new RegExp(`^(?:${countedNouns(language, { ...usualWords, studies }).study})$`, 'iu').test(unit);

/** What a unit is of whose share is one of people. */
const people: Readonly<Record<Language, RegExp>> = {
  'en-GB': /^(?!stud|trial|RCT|article|paper|theme|sub-?theme)/i,
  cy: /yfranog/i,
};

/** Whether a number that stands alone as a whole is that of the review: the “12” of “58% (7 of 12)”. */
const isWhole = (number: number, { studies, participants }: Review): boolean =>
  [studies.included, participants.total].some((fact) => isReported(fact) && fact.value === number);
