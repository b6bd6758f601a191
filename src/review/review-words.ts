import type { ReviewKind } from './review-kind.ts';

/** What a review can call what it includes, in the plural, as its data name it. In the model itself all of it is `studies`. */
export const includedNouns = [
  'studies',
  'reviews',
  'sources',
  'articles',
  'papers',
  'reports',
  'guidelines',
  'documents',
  'trials',
  'evaluations',
] as const;

export type IncludedNoun = (typeof includedNouns)[number];

/** What a review can call its themes. */
export const themeNouns = [
  'themes',
  'domains',
  'categories',
  'concepts',
  'topics',
  'areas',
  'conditions',
  'outcomes',
  'outcome areas',
  'interventions',
  'components',
  'factors',
  'mechanisms',
  'questions',
  'recommendations',
  'aspects',
] as const;

export type ThemeNoun = (typeof themeNouns)[number];

/** What a review can call its sub-themes: what others call their themes, or a part of these. */
export const subThemeNouns = [
  'sub-themes',
  'sub-domains',
  'sub-categories',
  'sub-concepts',
  'sub-topics',
  ...themeNouns.slice(1),
] as const;

export type FindingNoun = ThemeNoun | (typeof subThemeNouns)[number];

/** The words of a review for itself, for what it includes and for what it finds there. */
export interface ReviewWords {
  /** Whether it is kept up to date: “a living systematic review”. */
  readonly isLiving: boolean;
  readonly studies: IncludedNoun;
  readonly themes: ThemeNoun;
  readonly subThemes: FindingNoun;
}

/** What the parts of a theme are called, where the review does not say. */
const partsOfThemes: Readonly<Record<ThemeNoun, FindingNoun>> = {
  themes: 'sub-themes',
  domains: 'sub-domains',
  categories: 'sub-categories',
  concepts: 'sub-concepts',
  topics: 'sub-topics',
  areas: 'topics',
  conditions: 'aspects',
  outcomes: 'aspects',
  'outcome areas': 'outcomes',
  interventions: 'components',
  components: 'aspects',
  factors: 'aspects',
  mechanisms: 'aspects',
  questions: 'recommendations',
  recommendations: 'aspects',
  aspects: 'factors',
};

/** The words that each kind of review brings. */
const wordsOfKinds: Readonly<Record<ReviewKind, Pick<ReviewWords, 'studies' | 'themes'>>> = {
  'scoping review': { studies: 'studies', themes: 'themes' },
  'systematic review': { studies: 'studies', themes: 'themes' },
  'qualitative review': { studies: 'studies', themes: 'themes' },
  'mixed-methods review': { studies: 'studies', themes: 'themes' },
  'rapid review': { studies: 'studies', themes: 'themes' },
  'realist review': { studies: 'studies', themes: 'themes' },
  'narrative review': { studies: 'studies', themes: 'themes' },
  'umbrella review': { studies: 'reviews', themes: 'themes' },
  'integrative review': { studies: 'studies', themes: 'themes' },
  'critical review': { studies: 'studies', themes: 'themes' },
  'state-of-the-art review': { studies: 'studies', themes: 'themes' },
  'literature review': { studies: 'studies', themes: 'themes' },
  'meta-analysis': { studies: 'studies', themes: 'themes' },
  'meta-ethnography': { studies: 'studies', themes: 'themes' },
  'evidence map': { studies: 'studies', themes: 'topics' },
  'evidence and gap map': { studies: 'studies', themes: 'topics' },
  'guideline synthesis': { studies: 'guidelines', themes: 'topics' },
};

/** What most reviews say. */
export const usualWords: ReviewWords = {
  isLiving: false,
  studies: 'studies',
  themes: 'themes',
  subThemes: 'sub-themes',
};

/** The words of a review of a kind, but for those that its data give. */
export function wordsOf(kind: ReviewKind | undefined, given: Partial<ReviewWords>): ReviewWords {
  const usual = kind === undefined ? usualWords : wordsOfKinds[kind];
  const themes = given.themes ?? usual.themes;
  return {
    isLiving: given.isLiving ?? usualWords.isLiving,
    studies: given.studies ?? usual.studies,
    themes,
    subThemes: given.subThemes ?? partsOfThemes[themes],
  };
}

/** Whether a study supports such a thing, as it does a theme, or only mentions it, as it does a condition. */
export const isSupported: Readonly<Record<FindingNoun, boolean>> = {
  themes: true,
  'sub-themes': true,
  domains: false,
  'sub-domains': false,
  categories: true,
  'sub-categories': true,
  concepts: true,
  'sub-concepts': true,
  topics: false,
  'sub-topics': false,
  areas: false,
  conditions: false,
  outcomes: false,
  'outcome areas': false,
  interventions: false,
  components: false,
  factors: false,
  mechanisms: true,
  questions: false,
  recommendations: true,
  aspects: false,
};
