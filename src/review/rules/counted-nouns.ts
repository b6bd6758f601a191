import type { Language } from '../../language/language.ts';
import { type FindingNoun, type IncludedNoun, type ReviewWords, themeNouns } from '../review-words.ts';

/** What a review counts by a word of its own, as patterns: one, several, and in Welsh with the first letters that other words change. */
export interface CountedNouns {
  /** What it includes. */
  readonly study: string;
  readonly theme: string;
  readonly 'sub-theme': string;
  /** The studies in what it includes, where that is no study: those of the reviews of an umbrella review. */
  readonly 'primary study'?: string;
}

const trials = { 'en-GB': 'studies|study|trials?', cy: 'astudiaeth(?:au)?|(?:th?|d)reial(?:on)?' };

const included: Readonly<Record<Language, Readonly<Record<IncludedNoun, string>>>> = {
  'en-GB': {
    studies: 'studies|study|articles?|papers?',
    reviews: 'reviews?',
    sources: 'sources?',
    articles: 'articles?|papers?',
    papers: 'papers?|articles?',
    reports: 'reports?',
    guidelines: 'guidelines?',
    documents: 'documents?',
    trials: trials['en-GB'],
    evaluations: 'evaluations?|studies|study',
  },
  cy: {
    studies: 'astudiaeth(?:au)?|erthygl(?:au)?|(?:ph?|b)apur(?:au)?',
    reviews: 'adolygiad(?:au)?',
    sources: 'ffynhonnell|ffynonellau',
    articles: 'erthygl(?:au)?|(?:ph?|b)apur(?:au)?',
    papers: '(?:ph?|b)apur(?:au)?|erthygl(?:au)?',
    reports: 'adroddiad(?:au)?',
    guidelines: '(?:ch?|g)anllaw(?:iau)?',
    documents: 'dd?ogfen(?:nau)?',
    trials: trials.cy,
    evaluations: 'g?werthusiad(?:au)?|astudiaeth(?:au)?',
  },
};

const found: Readonly<Record<Language, Readonly<Record<FindingNoun, string>>>> = {
  'en-GB': {
    themes: 'themes?',
    'sub-themes': 'sub-?themes?',
    domains: 'domains?',
    'sub-domains': 'sub-?domains?',
    categories: 'categor(?:y|ies)',
    'sub-categories': 'sub-?categor(?:y|ies)',
    concepts: 'concepts?',
    'sub-concepts': 'sub-?concepts?',
    topics: 'topics?',
    'sub-topics': 'sub-?topics?',
    areas: 'areas?',
    conditions: 'conditions?',
    outcomes: 'outcomes?',
    'outcome areas': 'outcome areas?',
    interventions: 'interventions?',
    components: 'components?',
    factors: 'factors?',
    mechanisms: 'mechanisms?',
    questions: 'questions?',
    recommendations: 'recommendations?',
    aspects: 'aspects?',
  },
  cy: {
    themes: 'them(?:a|âu)',
    'sub-themes': 'is-them(?:a|âu)',
    domains: '(?:ph?|b)arth(?:au)?',
    'sub-domains': 'is-barth(?:au)?',
    categories: '(?:ch?|g)ategor(?:i|ïau)',
    'sub-categories': 'is-gategor(?:i|ïau)',
    concepts: '(?:ch?|g)ysyniad(?:au)?',
    'sub-concepts': 'is-gysyniad(?:au)?',
    topics: '(?:ph?|b)(?:wnc|ynciau)',
    'sub-topics': 'is-b(?:wnc|ynciau)',
    areas: '[mf](?:aes|eysydd)',
    conditions: '(?:ch?|g)yfl(?:wr|yrau)',
    outcomes: '(?:ch?|g)anlyniad(?:au)?',
    'outcome areas': '[mf](?:aes|eysydd) canlyniadau',
    interventions: 'ymyriad(?:au)?',
    components: '(?:ch?|g)ydran(?:nau)?',
    factors: 'ffactor(?:au)?',
    mechanisms: '[mf]ecan(?:waith|weithiau)',
    questions: '(?:ch?|g)west(?:iwn|iynau)',
    recommendations: 'argymhell(?:iad|ion)',
    aspects: 'agwedd(?:au)?',
  },
};

/** What is also said of other things than what the review includes or finds: “two sources”, “both conditions”. */
const areAnything: ReadonlySet<IncludedNoun | FindingNoun> = new Set([
  'sources',
  'reports',
  'documents',
  ...themeNouns.filter((noun) => noun !== 'themes'),
]);

export function countedNouns(language: Language, words: ReviewWords): CountedNouns {
  const areStudies = /astudiaeth|stud/.test(included[language][words.studies]);
  return {
    study: included[language][words.studies],
    theme: found[language][words.themes],
    'sub-theme': found[language][words.subThemes],
    ...(areStudies ? {} : { 'primary study': trials[language] }),
  };
}

/** Whether the review’s word for something is also a word for anything else, so that a count of it need not be one of the review. */
export const isForAnything = (unit: keyof CountedNouns, words: ReviewWords): boolean =>
  unit === 'primary study' ||
  areAnything.has({ study: words.studies, theme: words.themes, 'sub-theme': words.subThemes }[unit]);

/** Several of what a review includes, as a pattern: “guidelines”, “o ganllawiau”. */
export const severalIncluded: Readonly<Record<Language, Readonly<Record<IncludedNoun, string>>>> = {
  'en-GB': {
    studies: 'studies',
    reviews: 'reviews',
    sources: 'sources',
    articles: 'articles',
    papers: 'papers',
    reports: 'reports',
    guidelines: 'guidelines',
    documents: 'documents',
    trials: 'trials',
    evaluations: 'evaluations',
  },
  cy: {
    studies: 'astudiaethau',
    reviews: 'adolygiadau',
    sources: 'ffynonellau',
    articles: 'erthyglau',
    papers: '[pb]apurau',
    reports: 'adroddiadau',
    guidelines: '[cg]anllawiau',
    documents: 'dd?ogfennau',
    trials: '[td]reialon',
    evaluations: 'g?werthusiadau',
  },
};
